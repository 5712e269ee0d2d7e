/** Carries out what `hover` decides: waits, asks, shows and hides. Knows neither the page nor the card. */
import { hover, IDLE, type HoverCommand, type HoverEvent, type HoverState } from './hover-state.ts';

export interface HoverSurroundings<A> {
  /** `undefined` where there is no card to show. */
  ask: (slug: string) => Promise<A | undefined>;
  /** `place` as it was given with the subject; `undefined` means where the open card is. */
  show: (answer: A, place: unknown, focus: boolean) => void;
  hide: () => void;
  /** ms. */
  now: () => number;
}

export interface Hover {
  dispatch: (event: HoverEvent) => void;
  readonly phase: HoverState['phase'];
}

/** Runs until the signal aborts; then nothing is shown any more. */
export function runHover<A>(surroundings: HoverSurroundings<A>, signal: AbortSignal): Hover {
  let state = IDLE;
  /** The answer that came last; an older one can never be shown again. */
  let latest: { token: number; answer: A } | undefined;

  function dispatch(event: HoverEvent): void {
    if (signal.aborted) return;
    const [next, commands] = hover(state, event);
    state = next;
    for (const command of commands) carryOut(command);
  }

  function carryOut(command: HoverCommand): void {
    switch (command.do) {
      case 'wait': {
        const { wait, token, ms } = command;
        setTimeout(() => dispatch({ type: 'elapsed', wait, token, at: surroundings.now() }), ms);
        break;
      }
      case 'ask':
        void ask(command.slug, command.token);
        break;
      case 'show':
        if (latest?.token === command.token) surroundings.show(latest.answer, command.place, command.focus);
        break;
      case 'hide':
        latest = undefined;
        surroundings.hide();
        break;
    }
  }

  async function ask(slug: string, token: number): Promise<void> {
    const answer = await surroundings.ask(slug);
    if (answer === undefined) return dispatch({ type: 'failed', token });
    if (!latest || token > latest.token) latest = { token, answer };
    dispatch({ type: 'answered', token });
  }

  return {
    dispatch,
    get phase() {
      return state.phase;
    },
  };
}
