import { expect, test } from 'vitest';
import { PARTS, readCorpus, UnreadableCorpusError } from './corpus.ts';

test('every file that cannot be read has its line in the error', () => {
  // No slug is known, so that every text with a mention in it is unreadable.
  let message = '';
  try {
    readCorpus(() => false);
  } catch (error) {
    if (!(error instanceof UnreadableCorpusError)) throw error;
    ({ message } = error);
  }
  const lines = message.split('\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines)
    expect(line).toMatch(
      /^tests\/evaluation\/(?:articles\/\w+|checklist)\/[a-z0-9-]+\.txt:\d+: there is no entity “/,
    );
});

test('no article stands in two parts', () => {
  const { articles } = readCorpus(() => true);
  const texts = PARTS.flatMap((part) => articles[part].map(({ text }) => text));
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts).size).toBe(texts.length);
});
