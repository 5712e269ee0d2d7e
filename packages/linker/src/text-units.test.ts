import { expect, test } from 'vitest';
import { unitsOf } from './text-units.ts';

test('the units of a text have nothing of the text before it', () => {
  for (const text of ['a'.repeat(50), 'Mali', 'b'.repeat(40_000), 'U.', '']) {
    const units = unitsOf(text);
    expect(String.fromCharCode(...units.subarray(0, Math.min(text.length, 100)))).toBe(text.slice(0, 100));
    expect([...units.subarray(text.length, text.length + 4)]).toEqual([0, 0, 0, 0]);
  }
});
