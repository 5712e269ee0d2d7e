import { describe, expect, test } from 'vitest';

import { ASK_MS, CLOSE_MS, FOCUS_MS, OPEN_MS, RESHOW_MS, RESHOW_WITHIN_MS } from './delays.ts';
import {
  hover,
  IDLE,
  type HoverCommand,
  type HoverEvent,
  type HoverState,
  type Subject,
} from './hover-state.ts';

const moura: Subject = { slug: 'moura', place: 'first' };
const wagner: Subject = { slug: 'wagner', place: 'second' };

/** The state and the last commands after the events; one that depends on the last token is a function of the state. */
function play(...events: (HoverEvent | ((state: HoverState) => HoverEvent))[]) {
  let state = IDLE;
  let commands: readonly HoverCommand[] = [];
  for (const event of events) {
    [state, commands] = hover(state, typeof event === 'function' ? event(state) : event);
  }
  return { state, commands };
}

const over = (subject: Subject, at = 0): HoverEvent => ({ type: 'over', subject, means: 'pointer', at });
const focus = (subject: Subject): HoverEvent => ({ type: 'over', subject, means: 'focus', at: 0 });
const off: HoverEvent = { type: 'off' };
const entered: HoverEvent = { type: 'entered' };
const left: HoverEvent = { type: 'left' };
const asked = (subject: Subject, means: 'keys' | 'tap' = 'keys'): HoverEvent => ({
  type: 'requested',
  subject,
  means,
});
const elapsed =
  (wait: 'ask' | 'rest' | 'close', at = 1_000) =>
  ({ minted }: HoverState): HoverEvent => ({ type: 'elapsed', wait, token: minted, at });
const answered = ({ minted }: HoverState): HoverEvent => ({ type: 'answered', token: minted });
const failed = ({ minted }: HoverState): HoverEvent => ({ type: 'failed', token: minted });
const escaped: HoverEvent = { type: 'dismissed', reason: 'escaped', at: 1_000 };

const rest = [elapsed('ask'), answered, elapsed('rest')];
const opened = (subject: Subject) => [over(subject), ...rest];

describe('in idle', () => {
  test('coming to a name waits for two things: time to ask and time to open', () => {
    const { state, commands } = play(over(moura));
    expect(state.phase).toBe('armed');
    expect(commands).toEqual([
      { do: 'wait', wait: 'ask', token: 1, ms: ASK_MS },
      { do: 'wait', wait: 'rest', token: 1, ms: OPEN_MS },
    ]);
  });

  test('the focus on a link waits its own time', () => {
    expect(play(focus(moura)).commands).toContainEqual({ do: 'wait', wait: 'rest', token: 1, ms: FOCUS_MS });
  });

  test('leaving, entering, following and dismissing mean nothing', () => {
    for (const event of [off, entered, left, escaped, { type: 'followed', slug: 'x' } as const]) {
      expect(play(event)).toEqual({ state: IDLE, commands: [] });
    }
  });
});

describe('in armed', () => {
  test('the card is asked for once', () => {
    expect(play(over(moura), elapsed('ask')).commands).toEqual([{ do: 'ask', slug: 'moura', token: 1 }]);
    expect(play(over(moura), elapsed('ask'), elapsed('ask')).commands).toEqual([]);
  });

  test('an answer before the time is up opens nothing yet', () => {
    const { state, commands } = play(over(moura), elapsed('ask'), answered);
    expect(state.phase).toBe('armed');
    expect(commands).toEqual([]);
  });

  test('rest and answer, in either order, open the card at the name', () => {
    const show = [{ do: 'show', token: 1, place: 'first', focus: false }];
    expect(play(...opened(moura)).commands).toEqual(show);
    expect(play(over(moura), elapsed('ask'), elapsed('rest'), answered).commands).toEqual(show);
  });

  test('coming back to the same words is no new beginning', () => {
    expect(play(over(moura), over(moura)).commands).toEqual([]);
  });

  test('leaving the name disarms, and what comes then opens nothing', () => {
    expect(play(over(moura), off).state.phase).toBe('idle');
    for (const late of [elapsed('rest'), answered, elapsed('ask')]) {
      expect(play(over(moura), off, late).commands).toEqual([]);
    }
  });

  test('an answer to a name already left opens nothing on the next', () => {
    const { state, commands } = play(over(moura), elapsed('ask'), over(wagner), elapsed('rest'), {
      type: 'answered',
      token: 1,
    });
    expect(state.phase).toBe('armed');
    expect(commands).toEqual([]);
  });

  test('a failure opens nothing, and is not asked again before the pointer has left', () => {
    expect(play(over(moura), elapsed('ask'), failed, over(moura)).state.phase).toBe('idle');
    expect(play(over(moura), elapsed('ask'), failed, off, over(moura)).state.phase).toBe('armed');
  });

  test('pressing a button on a name means the page', () => {
    const pressed: HoverEvent = { type: 'dismissed', reason: 'pressed-outside', at: 0 };
    expect(play(over(moura), pressed, over(moura)).state.phase).toBe('idle');
    expect(play(over(moura), pressed, over(wagner)).state.phase).toBe('armed');
  });
});

describe('in open', () => {
  test('leaving begins the grace, and its end closes', () => {
    const closing = play(...opened(moura), off);
    expect(closing.commands).toEqual([{ do: 'wait', wait: 'close', token: 2, ms: CLOSE_MS }]);
    expect(play(...opened(moura), off, elapsed('close')).commands).toEqual([{ do: 'hide' }]);
  });

  test('the pointer in the card keeps it, however long, and its leaving begins the grace', () => {
    expect(play(...opened(moura), off, entered, elapsed('close')).state.phase).toBe('open');
    expect(play(...opened(moura), off, entered, off).state.phase).toBe('open');
    expect(play(...opened(moura), off, entered, left).state.phase).toBe('closing');
  });

  test('the grace that ended with coming back does not close later', () => {
    const back = play(...opened(moura), off, over(moura), {
      type: 'elapsed',
      wait: 'close',
      token: 2,
      at: 0,
    });
    expect(back.state.phase).toBe('open');
    expect(back.commands).toEqual([]);
  });

  test('a pointer on its way to the card has the whole grace again with each step', () => {
    const { state, commands } = play(...opened(moura), off, { type: 'approaching' });
    expect(state.phase).toBe('closing');
    expect(commands).toEqual([{ do: 'wait', wait: 'close', token: 3, ms: CLOSE_MS }]);
    const early: HoverEvent = { type: 'elapsed', wait: 'close', token: 2, at: 0 };
    expect(play(...opened(moura), off, { type: 'approaching' }, early).commands).toEqual([]);
  });

  test('Esc closes, and the name under the pointer is quiet until the pointer has left it', () => {
    expect(play(...opened(moura), escaped).commands).toEqual([{ do: 'hide' }]);
    expect(play(...opened(moura), escaped, over(moura)).state.phase).toBe('idle');
    expect(play(...opened(moura), escaped, off, over(moura)).state.phase).toBe('armed');
  });

  test('every reason closes, from every phase with a card', () => {
    for (const reason of ['escaped', 'closed', 'pressed-outside', 'scrolled-away', 'lost'] as const) {
      const dismissed: HoverEvent = { type: 'dismissed', reason, at: 0 };
      for (const events of [opened(moura), [...opened(moura), off], [...opened(moura), over(wagner)]]) {
        const { state, commands } = play(...events, dismissed);
        expect(state.phase).toBe('idle');
        expect(commands).toEqual([{ do: 'hide' }]);
      }
    }
  });
});

describe('from name to name', () => {
  test('with a card open the next is asked for at once and opens soon', () => {
    const { state, commands } = play(...opened(moura), over(wagner));
    expect(state.phase).toBe('switching');
    expect(commands).toEqual([
      { do: 'ask', slug: 'wagner', token: 2 },
      { do: 'wait', wait: 'rest', token: 2, ms: RESHOW_MS },
    ]);
    expect(play(...opened(moura), over(wagner), answered, elapsed('rest')).commands).toEqual([
      { do: 'show', token: 2, place: 'second', focus: false },
    ]);
  });

  test('a name crossed on the way back does not take the card’s place', () => {
    const { state } = play(...opened(moura), over(wagner), over(moura), { type: 'answered', token: 2 });
    expect(state).toMatchObject({ phase: 'open', shown: { subject: moura } });
  });

  test('a name crossed on the way into the card does not either', () => {
    const { state } = play(...opened(moura), over(wagner), entered, { type: 'answered', token: 2 });
    expect(state).toMatchObject({ phase: 'open', shown: { subject: moura } });
  });

  test('leaving the second before it opened begins the grace of the first', () => {
    expect(play(...opened(moura), over(wagner), off).state.phase).toBe('closing');
  });

  test('a second that fails leaves the first, in its grace', () => {
    const { state } = play(...opened(moura), over(wagner), failed);
    expect(state).toMatchObject({ phase: 'closing', shown: { subject: moura } });
  });

  test('shortly after a card closed by itself the next opens soon, later it does not', () => {
    const closed = [...opened(moura), off, elapsed('close', 5_000)];
    expect(play(...closed, over(wagner, 5_000 + RESHOW_WITHIN_MS - 1)).commands).toContainEqual(
      expect.objectContaining({ wait: 'rest', ms: RESHOW_MS }),
    );
    expect(play(...closed, over(wagner, 5_000 + RESHOW_WITHIN_MS)).commands).toContainEqual(
      expect.objectContaining({ wait: 'rest', ms: OPEN_MS }),
    );
  });

  test('after Esc the next takes its full time', () => {
    expect(play(...opened(moura), escaped, over(wagner, 1_001)).commands).toContainEqual(
      expect.objectContaining({ wait: 'rest', ms: OPEN_MS }),
    );
  });
});

describe('asked for by key, popup or tap', () => {
  test('opens with the answer, and by keys the focus goes into it', () => {
    expect(play(asked(moura)).commands).toEqual([{ do: 'ask', slug: 'moura', token: 1 }]);
    expect(play(asked(moura), answered).commands).toEqual([
      { do: 'show', token: 1, place: 'first', focus: true },
    ]);
    expect(play(asked(moura, 'tap'), answered).commands).toEqual([
      { do: 'show', token: 1, place: 'first', focus: false },
    ]);
  });

  test('no pointer disarms it, closes it or takes its place', () => {
    expect(play(asked(moura), off).state.phase).toBe('armed');
    expect(play(asked(moura), over(wagner), answered).commands).toMatchObject([
      { do: 'show', place: 'first' },
    ]);
    expect(play(asked(moura), answered, off).state.phase).toBe('open');
    expect(play(asked(moura), answered, over(wagner)).state).toMatchObject({
      phase: 'open',
      shown: { subject: moura },
    });
    expect(play(asked(moura), answered, entered, left).state.phase).toBe('open');
  });

  test('it takes the place of a card that the pointer opened', () => {
    expect(play(...opened(moura), asked(wagner), off, answered).commands).toMatchObject([
      { do: 'show', place: 'second', focus: true },
    ]);
  });

  test('Esc closes it', () => {
    expect(play(asked(moura), answered, escaped).commands).toEqual([{ do: 'hide' }]);
  });
});

describe('followed within the card', () => {
  const followed: HoverEvent = { type: 'followed', slug: 'camara' };

  test('the other entity is shown where the card is', () => {
    expect(play(...opened(moura), entered, followed).commands).toEqual([
      { do: 'ask', slug: 'camara', token: 2 },
    ]);
    expect(play(...opened(moura), entered, followed, answered).commands).toEqual([
      { do: 'show', token: 2, place: undefined, focus: false },
    ]);
  });

  test('the pointer still in the card keeps it open', () => {
    expect(play(...opened(moura), entered, followed, answered, off).state.phase).toBe('open');
  });

  test('a failure leaves the card as it was', () => {
    const { state, commands } = play(...opened(moura), entered, followed, failed);
    expect(state).toMatchObject({ phase: 'open', shown: { subject: moura, following: undefined } });
    expect(commands).toEqual([]);
  });

  test('of two choices the last one counts', () => {
    const again: HoverEvent = { type: 'followed', slug: 'diop' };
    const first: HoverEvent = { type: 'answered', token: 2 };
    expect(play(...opened(moura), entered, followed, again, first).commands).toEqual([]);
  });

  test('an answer after the card has closed shows nothing', () => {
    expect(
      play(...opened(moura), entered, followed, escaped, { type: 'answered', token: 2 }).commands,
    ).toEqual([]);
  });
});
