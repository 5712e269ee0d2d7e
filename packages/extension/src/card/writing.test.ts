import assert from 'node:assert/strict';
import { test } from 'vitest';
import { directionOf, isLatin } from './writing.ts';

test('the first letter decides the direction', () => {
  assert.equal(directionOf('« فاغنر » Wagner'), 'rtl');
  assert.equal(directionOf('Wagner فاغنر'), 'ltr');
  assert.equal(directionOf('2024'), 'ltr');
});

test('Latin letters are told from others, with accents or without', () => {
  assert.equal(isLatin('Élysée'), true);
  assert.equal(isLatin('Київ'), false);
});
