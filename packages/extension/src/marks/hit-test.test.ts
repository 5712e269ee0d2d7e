import { expect, test } from 'vitest';

import type { Mark } from '../model.ts';
import { markAt } from './hit-test.ts';

const assimi = { data: 'Assimi ' } as Text;
const goita = { data: 'Goïta in Mali' } as Text;

function mark(slug: string, from: [Text, number], to: [Text, number], nodes: Text[]): Mark {
  const range = { startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] };
  return {
    id: 0,
    mention: { slug } as Mark['mention'],
    range: { ...range, collapsed: false },
    nodes,
    block: {} as Element,
  };
}

const marks = [
  mark('goita', [assimi, 0], [goita, 5], [assimi, goita]),
  mark('mali', [goita, 9], [goita, 13], [goita]),
];

test('a caret within a mark, or at either end of it, is on the mark', () => {
  expect(markAt(marks, assimi, 0)?.mention.slug).toBe('goita');
  expect(markAt(marks, goita, 5)?.mention.slug).toBe('goita');
  expect(markAt(marks, goita, 9)?.mention.slug).toBe('mali');
  expect(markAt(marks, goita, 13)?.mention.slug).toBe('mali');
});

test('a caret between marks, or in another text, is on none', () => {
  expect(markAt(marks, goita, 7)).toBeUndefined();
  expect(markAt(marks, { data: 'Assimi ' } as Text, 3)).toBeUndefined();
});
