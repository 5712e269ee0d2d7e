import { expect, test } from 'vitest';

import { readJsonLd } from './read-json-ld.ts';

const HERE = 'https://paper.example/mali/story?utm=1';
const article = (more: object = {}) => ({ '@type': 'NewsArticle', datePublished: '2024-11-21', ...more });

test.each([
  ['alone', article()],
  ['in a list', [{ '@type': 'Organization' }, article()]],
  ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, article()] }],
  ['as the main entity of a page', { '@type': 'WebPage', mainEntity: article() }],
  ['with several types', article({ '@type': ['CreativeWork', 'ReportageNewsArticle'] })],
  ['with a full type', article({ '@type': 'https://schema.org/NewsArticle' })],
  ['as a live blog', article({ '@type': 'LiveBlogPosting' })],
])('an article is found %s', (_, block) => {
  expect(readJsonLd([JSON.stringify(block)], HERE)).toEqual({ datePublished: '2024-11-21' });
});

test('a broken block is passed over, and line breaks in strings do not break one', () => {
  const blocks = [
    '{"@type": "NewsArticle",',
    '{"@type":"NewsArticle","headline":"two\nlines","datePublished":"2024-11-21"}',
  ];
  expect(readJsonLd(blocks, HERE)).toEqual({ datePublished: '2024-11-21' });
});

test('of several articles the one at this address counts', () => {
  const blocks = [
    JSON.stringify(article({ url: 'https://paper.example/other', datePublished: '2020-01-01' })),
    JSON.stringify(article({ mainEntityOfPage: { '@id': '/mali/story' }, inLanguage: 'fr' })),
  ];
  expect(readJsonLd(blocks, HERE)).toEqual({ datePublished: '2024-11-21', language: 'fr' });
});

test('of several articles elsewhere the first with a date counts', () => {
  const blocks = [JSON.stringify([{ '@type': 'Article' }, article()])];
  expect(readJsonLd(blocks, HERE)).toEqual({ datePublished: '2024-11-21' });
});

test('in an application, the description of the page before does not count', () => {
  const stale = [JSON.stringify(article({ url: 'https://paper.example/before' }))];
  expect(readJsonLd(stale, HERE)).toEqual({ datePublished: '2024-11-21' });
  expect(readJsonLd(stale, HERE, true)).toBeUndefined();
  const current = [...stale, JSON.stringify(article({ url: HERE, datePublished: '2025-01-01' }))];
  expect(readJsonLd(current, HERE, true)).toEqual({ datePublished: '2025-01-01' });
  expect(readJsonLd([JSON.stringify(article())], HERE, true)).toEqual({ datePublished: '2024-11-21' });
});

test('an article without a date is an article', () => {
  expect(readJsonLd(['{"@type":"BlogPosting"}'], HERE)).toEqual({});
});

test.each([
  ['no block', []],
  ['a shop', ['{"@type":"Product"}']],
  ['a bare value', ['null', '"NewsArticle"', '7']],
  ['a type that only ends like one', ['{"@type":"NotAnArticleArticleX"}']],
])('%s is no article', (_, blocks) => {
  expect(readJsonLd(blocks, HERE)).toBeUndefined();
});

test('a block nested beyond reason ends the search and not the page', () => {
  const deep = '['.repeat(5_000) + JSON.stringify(article()) + ']'.repeat(5_000);
  expect(readJsonLd([deep], HERE)).toBeUndefined();
});
