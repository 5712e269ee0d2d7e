import { expect, test } from 'vitest';

import { isArticle } from './find-article.ts';

test('a page that says it is an article needs one paragraph', () => {
  expect(isArticle(true, [30, 300])).toBe(true);
  expect(isArticle(true, [30, 60, 90])).toBe(false);
});

test('any other page needs running text', () => {
  expect(isArticle(false, [30, 400, 380, 420])).toBe(true);
  expect(isArticle(false, [300])).toBe(false);
});

test('however many teasers a front page has, it is no article', () => {
  expect(
    isArticle(
      false,
      Array.from({ length: 200 }, () => 120),
    ),
  ).toBe(false);
});
