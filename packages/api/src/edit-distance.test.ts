import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.for([
  ['goita', 'goita', 0],
  ['goita', 'gotia', 1],
  ['maiga', 'maigga', 1],
  ['maigga', 'maiga', 1],
  ['maiga', 'maida', 1],
  ['', 'ab', 2],
  ['wagner', 'wegnar', 2],
] as const)('%s and %s are %i apart', ([a, b, distance]) => {
  expect(editDistance(a, b, 3)).toBe(distance);
  expect(editDistance(b, a, 3)).toBe(distance);
});

test('what is further than the limit is one more than the limit, however far', () => {
  expect(editDistance('wagner', 'putin', 2)).toBe(3);
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
});
