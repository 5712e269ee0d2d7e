import { expect, test } from 'vitest';

import { isApproaching } from './is-approaching.ts';

const card = { left: 100, top: 200, width: 360, height: 200 };
const name = { x: 150, y: 180 };

test.each([
  ['straight down', { x: 150, y: 190 }],
  ['slanting towards its middle', { x: 158, y: 190 }],
  ['slanting away, but still downwards', { x: 156, y: 190 }],
])('a pointer going %s is on its way to the card', (_, to) => {
  expect(isApproaching(name, to, card)).toBe(true);
});

test.each([
  ['along the line', { x: 170, y: 180 }],
  ['up', { x: 150, y: 170 }],
  ['nowhere', name],
])('a pointer going %s is not', (_, to) => {
  expect(isApproaching(name, to, card)).toBe(false);
});

test('a card above its line is approached upwards', () => {
  expect(isApproaching({ x: 150, y: 420 }, { x: 150, y: 410 }, card)).toBe(true);
  expect(isApproaching({ x: 150, y: 420 }, { x: 150, y: 430 }, card)).toBe(false);
});
