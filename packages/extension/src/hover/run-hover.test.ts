import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ASK_MS, CLOSE_MS, OPEN_MS } from './delays.ts';
import { runHover } from './run-hover.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(ask: (slug: string) => Promise<string | undefined> = async (slug) => `card of ${slug}`) {
  const done: string[] = [];
  const page = new AbortController();
  const hover = runHover<string>(
    {
      ask,
      show: (answer, place, focus) => done.push(`${answer} at ${String(place)}${focus ? ', focused' : ''}`),
      hide: () => done.push('hidden'),
      now: () => Date.now(),
    },
    page.signal,
  );
  return { hover, done, page };
}

const over = (slug: string) =>
  ({ type: 'over', subject: { slug, place: `${slug}’s place` }, means: 'pointer', at: Date.now() }) as const;

test('resting on a name shows its card, leaving hides it', async () => {
  const { hover, done } = start();
  hover.dispatch(over('mali'));
  await vi.advanceTimersByTimeAsync(OPEN_MS - 1);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['card of mali at mali’s place']);
  hover.dispatch({ type: 'off' });
  await vi.advanceTimersByTimeAsync(CLOSE_MS);
  expect(done.at(-1)).toBe('hidden');
  expect(hover.phase).toBe('idle');
});

test('a name passed over is never asked for', async () => {
  const asked: string[] = [];
  const { hover } = start(async (slug) => {
    asked.push(slug);
    return slug;
  });
  hover.dispatch(over('mali'));
  await vi.advanceTimersByTimeAsync(50);
  hover.dispatch({ type: 'off' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toEqual([]);
});

test('answers that overtake each other show the card of the name that is rested on', async () => {
  const answers = new Map<string, (answer: string) => void>();
  const { hover, done } = start((slug) => new Promise((resolve) => answers.set(slug, resolve)));
  hover.dispatch(over('mali'));
  await vi.advanceTimersByTimeAsync(OPEN_MS);
  hover.dispatch(over('niger'));
  await vi.advanceTimersByTimeAsync(OPEN_MS);
  answers.get('niger')?.('card of niger');
  answers.get('mali')?.('card of mali');
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['card of niger at niger’s place']);
});

test('an answer kept until the pointer has rested is not lost to an older one that comes meanwhile', async () => {
  const answers = new Map<string, (answer: string) => void>();
  const { hover, done } = start((slug) => new Promise((resolve) => answers.set(slug, resolve)));
  hover.dispatch(over('mali'));
  await vi.advanceTimersByTimeAsync(ASK_MS);
  hover.dispatch(over('niger'));
  await vi.advanceTimersByTimeAsync(ASK_MS);
  answers.get('niger')?.('card of niger');
  await vi.advanceTimersByTimeAsync(0);
  answers.get('mali')?.('card of mali');
  await vi.advanceTimersByTimeAsync(OPEN_MS);
  expect(done).toEqual(['card of niger at niger’s place']);
});

test('without a card nothing opens', async () => {
  const { hover, done } = start(async () => undefined);
  hover.dispatch(over('mali'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual([]);
});

test('after the end of the page nothing happens any more', async () => {
  const { hover, done, page } = start();
  hover.dispatch(over('mali'));
  page.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual([]);
});
