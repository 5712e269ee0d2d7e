import { expect, test } from 'vitest';

import { createSpeedometer } from './pointer-speed.ts';

test('the speed is that of the last two moves', () => {
  const { move, speed } = createSpeedometer();
  for (const [x, at] of [
    [0, 0],
    [500, 10],
    [505, 20],
    [510, 30],
  ] as const) {
    move({ x, y: 0, at });
  }
  expect(speed(30)).toBeCloseTo(0.5);
});

test('a pointer that has stopped becomes slow', () => {
  const { move, speed } = createSpeedometer();
  move({ x: 0, y: 0, at: 0 });
  move({ x: 100, y: 0, at: 50 });
  expect(speed(50)).toBeCloseTo(2);
  expect(speed(500)).toBeCloseTo(0.2);
});

test('one move, or none, is no movement', () => {
  const { move, speed } = createSpeedometer();
  expect(speed(10)).toBe(0);
  move({ x: 5, y: 5, at: 10 });
  expect(speed(10)).toBe(0);
});

test('several moves at one blurred time are one move', () => {
  const { move, speed } = createSpeedometer();
  move({ x: 0, y: 0, at: 0 });
  for (const x of [5, 10, 15, 20]) move({ x, y: 0, at: 100 });
  expect(speed(100)).toBeCloseTo(0.2);
});
