/**
 * What pointer, keys and time mean: one state, one pure function.
 *
 * At most one card is open. A timer or an answer counts only while its token is the awaited one, so nothing
 * ever has to be cancelled; what comes late means nothing.
 *
 *              over                      rest + answer
 *      idle ─────────► armed ──────────────────────────────► open ◄────────────┐
 *       ▲ ▲             │                                    │  ▲ │            │
 *       │ └─off, failed─┘                               off, │  │ │ over       │ rest + answer,
 *       │                                               left │  │ │ another    │ or back again
 *       │                                                    ▼  │ ▼            │
 *       │◄──────────────── time ──────────────────── closing    switching ─────┘
 *       │                                             ▲ over another ▲ │ off
 *       │                                             └──────────────┴─┘
 *       └◄── escaped, closed, pressed outside, scrolled away, lost: from anywhere
 *
 * `requested` (a key, the popup, a tap) goes to `armed` with nothing left to wait for but the answer. A card
 * that was opened so is held: no pointer closes it or takes its place.
 */
import { ASK_MS, CLOSE_MS, FOCUS_MS, OPEN_MS, RESHOW_MS, RESHOW_WITHIN_MS } from './delays.ts';

/** How a card came to be asked for. */
export type Means = 'pointer' | 'focus' | 'tap' | 'keys';

/** What is rested on: the entity, and the place of its name. `place` is compared, not looked into. */
export interface Subject {
  slug: string;
  place: unknown;
}

interface Candidate {
  subject: Subject;
  means: Means;
  /** Of the wait and of the answer. */
  token: number;
  asked: boolean;
  /** Whether it has been rested on long enough. */
  rested: boolean;
  answered: boolean;
}

interface Shown {
  subject: Subject;
  means: Means;
  /** Whether the pointer is in the card. */
  inside: boolean;
  /** The awaited answer of an entity that was followed within the card. */
  following: { slug: string; token: number } | undefined;
}

export type HoverPhase =
  | {
      phase: 'idle';
      closedAt: number | undefined;
      /** What was dismissed with the pointer still on it: it means something again after the pointer has left it. */
      quiet: Subject | undefined;
    }
  | { phase: 'armed'; candidate: Candidate }
  | { phase: 'open'; shown: Shown }
  | { phase: 'switching'; shown: Shown; candidate: Candidate }
  | { phase: 'closing'; shown: Shown; token: number };

export type HoverState = HoverPhase & {
  /** The last token given out. */
  minted: number;
};

export type HoverEvent =
  /** The pointer has come to a name slowly, or the focus to a link with one. */
  | { type: 'over'; subject: Subject; means: 'pointer' | 'focus'; at: number }
  /** Neither on a name nor on the card. */
  | { type: 'off' }
  /** Off, but heading for the card. */
  | { type: 'approaching' }
  | { type: 'requested'; subject: Subject; means: 'tap' | 'keys' }
  | { type: 'elapsed'; wait: Wait; token: number; at: number }
  | { type: 'answered'; token: number }
  | { type: 'failed'; token: number }
  | { type: 'entered' }
  | { type: 'left' }
  /** Another entity was chosen within the card. */
  | { type: 'followed'; slug: string }
  | { type: 'dismissed'; reason: Dismissal; at: number };

export type Dismissal =
  | 'escaped'
  | 'closed'
  | 'pressed-outside'
  /** The name has left the viewport. */
  | 'scrolled-away'
  /** The name is not on the page any more. */
  | 'lost';

export type Wait = 'ask' | 'rest' | 'close';

/** What the rim has to do, in order. */
export type HoverCommand =
  | { do: 'wait'; wait: Wait; token: number; ms: number }
  | { do: 'ask'; slug: string; token: number }
  /** Show the answer to `token`; at the place of the card that is open where `place` is `undefined`. */
  | { do: 'show'; token: number; place: unknown; focus: boolean }
  | { do: 'hide' };

export type HoverStep = readonly [HoverState, readonly HoverCommand[]];

export const IDLE: HoverState = { phase: 'idle', closedAt: undefined, quiet: undefined, minted: 0 };

export function hover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'over':
      return over(state, event);
    case 'off':
      return off(state);
    case 'approaching':
      // Each step towards the card begins the grace anew.
      return state.phase === 'closing' ? startClosing(state, state.shown) : [state, []];
    case 'requested':
      return request(state, event);
    case 'elapsed':
      return elapsed(state, event);
    case 'answered':
      return answered(state, event.token);
    case 'failed':
      return failed(state, event.token);
    case 'entered':
      return 'shown' in state ? keepOpen(state, { ...state.shown, inside: true }) : [state, []];
    case 'left':
      if (!('shown' in state)) return [state, []];
      return state.phase === 'open'
        ? leave(state, { ...state.shown, inside: false })
        : [{ ...state, shown: { ...state.shown, inside: false } }, []];
    case 'followed':
      return follow(state, event.slug);
    case 'dismissed':
      return dismiss(state, event);
  }
}

/** Whether a card that the pointer did not open is open: the pointer must not close it. */
function isHeld({ means }: Shown): boolean {
  return means === 'keys' || means === 'tap';
}

function over(state: HoverState, { subject, means, at }: HoverEvent & { type: 'over' }): HoverStep {
  switch (state.phase) {
    case 'idle': {
      if (state.quiet && isSame(state.quiet, subject)) return [state, []];
      const soon = state.closedAt !== undefined && at - state.closedAt < RESHOW_WITHIN_MS;
      return arm(state, undefined, subject, means, soon);
    }
    case 'armed':
      // An entity that was asked for by key or tap comes, wherever the pointer is.
      if (isSame(state.candidate.subject, subject) || isRequested(state.candidate)) return [state, []];
      return arm(state, undefined, subject, means, false);
    case 'open':
    case 'closing':
      if (isSame(state.shown.subject, subject)) return keepOpen(state, state.shown);
      if (isHeld(state.shown)) return [state, []];
      return arm(state, state.shown, subject, means, true);
    case 'switching':
      if (isSame(state.candidate.subject, subject) || isRequested(state.candidate)) return [state, []];
      if (isSame(state.shown.subject, subject)) return keepOpen(state, state.shown);
      return arm(state, state.shown, subject, means, true);
  }
}

function arm(
  { minted }: HoverState,
  shown: Shown | undefined,
  subject: Subject,
  means: 'pointer' | 'focus',
  soon: boolean,
): HoverStep {
  const token = minted + 1;
  const candidate: Candidate = { subject, means, token, asked: soon, rested: false, answered: false };
  const ms = soon ? RESHOW_MS : means === 'focus' ? FOCUS_MS : OPEN_MS;
  return [
    shown
      ? { phase: 'switching', shown, candidate, minted: token }
      : { phase: 'armed', candidate, minted: token },
    [
      // Where the card comes soon there is no time to be saved by asking later.
      soon ? { do: 'ask', slug: subject.slug, token } : { do: 'wait', wait: 'ask', token, ms: ASK_MS },
      { do: 'wait', wait: 'rest', token, ms },
    ],
  ];
}

function off(state: HoverState): HoverStep {
  switch (state.phase) {
    case 'idle':
      return [state.quiet ? { ...state, quiet: undefined } : state, []];
    case 'closing':
      return [state, []];
    case 'armed':
      return isRequested(state.candidate) ? [state, []] : [toIdle(state), []];
    case 'open':
      return leave(state, state.shown);
    case 'switching':
      return isRequested(state.candidate) ? [state, []] : leave(state, state.shown);
  }
}

function isRequested({ means }: Candidate): boolean {
  return means === 'tap' || means === 'keys';
}

/** Begins to close what the pointer has left; what is held, or has the pointer inside, stays. */
function leave(state: HoverState, shown: Shown): HoverStep {
  if (isHeld(shown) || shown.inside) return [{ phase: 'open', shown, minted: state.minted }, []];
  return startClosing(state, shown);
}

function startClosing({ minted }: HoverState, shown: Shown): HoverStep {
  const token = minted + 1;
  return [
    { phase: 'closing', shown, token, minted: token },
    [{ do: 'wait', wait: 'close', token, ms: CLOSE_MS }],
  ];
}

function keepOpen({ minted }: HoverState, shown: Shown): HoverStep {
  return [{ phase: 'open', shown, minted }, []];
}

function request(state: HoverState, { subject, means }: HoverEvent & { type: 'requested' }): HoverStep {
  const token = state.minted + 1;
  const candidate: Candidate = { subject, means, token, asked: true, rested: true, answered: false };
  const next: HoverState =
    'shown' in state
      ? { phase: 'switching', shown: state.shown, candidate, minted: token }
      : { phase: 'armed', candidate, minted: token };
  return [next, [{ do: 'ask', slug: subject.slug, token }]];
}

function elapsed(state: HoverState, { wait, token, at }: HoverEvent & { type: 'elapsed' }): HoverStep {
  if (wait === 'close') {
    if (state.phase !== 'closing' || state.token !== token) return [state, []];
    return [toIdle(state, { closedAt: at }), [{ do: 'hide' }]];
  }
  if (!isAwaiting(state, token)) return [state, []];
  const { candidate } = state;
  if (wait === 'rest') return openIfReady({ ...state, candidate: { ...candidate, rested: true } });
  if (candidate.asked) return [state, []];
  return [
    { ...state, candidate: { ...candidate, asked: true } },
    [{ do: 'ask', slug: candidate.subject.slug, token }],
  ];
}

function answered(state: HoverState, token: number): HoverStep {
  if (isAwaiting(state, token)) {
    return openIfReady({ ...state, candidate: { ...state.candidate, answered: true } });
  }
  if (!isFollowing(state, token)) return [state, []];
  const { following, ...shown } = state.shown;
  return [
    {
      phase: 'open',
      // Still at the same place, but not the same entity any more: resting on the name again opens its card.
      shown: { ...shown, subject: { slug: following.slug, place: undefined }, following: undefined },
      minted: state.minted,
    },
    [{ do: 'show', token, place: undefined, focus: shown.means === 'keys' }],
  ];
}

function openIfReady(state: HoverState & { phase: 'armed' | 'switching' }): HoverStep {
  const { subject, means, token, rested, answered } = state.candidate;
  if (!rested || !answered) return [state, []];
  const shown: Shown = { subject, means, inside: false, following: undefined };
  return [
    { phase: 'open', shown, minted: state.minted },
    [{ do: 'show', token, place: subject.place, focus: means === 'keys' }],
  ];
}

function failed(state: HoverState, token: number): HoverStep {
  if (isAwaiting(state, token)) {
    // The reader is not told: a card that cannot be shown does not open.
    return state.phase === 'switching'
      ? leave(state, state.shown)
      : [toIdle(state, { quiet: state.candidate.subject }), []];
  }
  if (!isFollowing(state, token)) return [state, []];
  return [{ ...state, shown: { ...state.shown, following: undefined } }, []];
}

function follow(state: HoverState, slug: string): HoverStep {
  if (!('shown' in state)) return [state, []];
  const token = state.minted + 1;
  return [
    { phase: 'open', shown: { ...state.shown, following: { slug, token } }, minted: token },
    [{ do: 'ask', slug, token }],
  ];
}

function dismiss(state: HoverState, { reason, at }: HoverEvent & { type: 'dismissed' }): HoverStep {
  switch (state.phase) {
    case 'idle':
      return [state, []];
    case 'armed':
      // Pressing a button on a name means the page: to select, to follow a link.
      return [toIdle(state, { quiet: state.candidate.subject }), []];
    case 'open':
    case 'switching':
    case 'closing': {
      // After a deliberate dismissal the next card takes its full time.
      const after = reason === 'scrolled-away' ? { closedAt: at } : { quiet: state.shown.subject };
      return [toIdle(state, after), [{ do: 'hide' }]];
    }
  }
}

function toIdle({ minted }: HoverState, after: { closedAt?: number; quiet?: Subject } = {}): HoverState {
  return { phase: 'idle', closedAt: after.closedAt, quiet: after.quiet, minted };
}

function isSame(one: Subject, other: Subject): boolean {
  return one.slug === other.slug && one.place === other.place;
}

function isAwaiting(
  state: HoverState,
  token: number,
): state is HoverState & { phase: 'armed' | 'switching' } {
  return (state.phase === 'armed' || state.phase === 'switching') && state.candidate.token === token;
}

function isFollowing(
  state: HoverState,
  token: number,
): state is HoverState & { phase: 'open' | 'switching' | 'closing'; shown: { following: { slug: string } } } {
  return 'shown' in state && state.shown.following?.token === token;
}
