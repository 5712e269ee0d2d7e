import { expect, test } from 'vitest';
import { pick, seededRandom } from './random.ts';

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(1, 20)).toEqual(draw(1, 20));
  expect(draw(1, 20)).not.toEqual(draw(2, 20));
});

test('the numbers fill the interval evenly', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of draw(7, 10_000))
    tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
  for (const count of tenths) expect(count).toBeGreaterThan(850);
});

test('every item can be picked', () => {
  const random = seededRandom(1);
  const picked = new Set(Array.from({ length: 200 }, () => pick(['a', 'b', 'c'], random)));
  expect([...picked].toSorted()).toEqual(['a', 'b', 'c']);
});
