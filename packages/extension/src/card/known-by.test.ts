import assert from 'node:assert/strict';
import { test } from 'vitest';
import { knownBy } from './known-by.ts';

test('a date is known by a day only if all it may mean lies before or on it', () => {
  assert.equal(knownBy('2024-08-05', '2024-08-05'), 'yes');
  assert.equal(knownBy('2024-08-06', '2024-08-05'), 'no');
  assert.equal(knownBy('2024-08', '2024-08-05'), 'perhaps');
  assert.equal(knownBy('2024-07', '2024-08-05'), 'yes');
  assert.equal(knownBy('2024', '2024-08-05'), 'perhaps');
  assert.equal(knownBy('2025', '2024-08-05'), 'no');
});
