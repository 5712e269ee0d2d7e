import assert from 'node:assert/strict';
import { test } from 'vitest';
import { numberSources } from './citations.ts';
import { phrasesIn } from './phrases.ts';
import { rowText } from './test-cards.ts';

const source = (publisher: string, url = `https://${publisher}.example/`) => ({
  publisher,
  url,
  language: 'en',
});
const numbers = (parts: ReturnType<ReturnType<typeof numberSources>['cite']>) =>
  parts.flatMap((part) =>
    typeof part !== 'string' && part.kind === 'cites' ? part.links.map(({ number }) => number) : [],
  );

test('sources are numbered in the order in which they are cited, and keep their number', () => {
  const { cite } = numberSources(
    ['a', 'b', 'c'].map((name) => source(name)),
    phrasesIn('en'),
  );
  assert.deepEqual(numbers(cite([2])), [1]);
  assert.deepEqual(numbers(cite([0, 2])), [2, 1]);
});

test('the list has every source once, those that were cited first', () => {
  const citations = numberSources(
    ['a', 'b', 'c'].map((name) => source(name)),
    phrasesIn('en'),
  );
  citations.cite([2]);
  assert.deepEqual(citations.rows().map(rowText), [
    '[1] c.example | c',
    '[2] a.example | a',
    '[3] b.example | b',
  ]);
});

test('a fact with many sources shows the first two', () => {
  const { cite } = numberSources(
    ['a', 'b', 'c'].map((name) => source(name)),
    phrasesIn('en'),
  );
  assert.deepEqual(numbers(cite([0, 1, 2])), [1, 2]);
});

test('an address that is not of the web never becomes a link', () => {
  const citations = numberSources(
    [source('a', 'javascript:alert(1)'), source('b', 'no address'), source('c')],
    phrasesIn('en'),
  );
  assert.deepEqual(numbers(citations.cite([0, 1])), []);
  assert.deepEqual(citations.rows().map(rowText), ['[1] c.example | c']);
});
