import { expect, test } from 'vitest';

import { MAX_HITS, MAX_QUERY, MAX_TEXT, parseBackgroundRequest, parseTabRequest } from './messages.ts';

test('every request is understood as it was sent', () => {
  const requests = [
    { type: 'status' },
    { type: 'sync-now' },
    { type: 'load-card' },
    { type: 'search', query: 'goïta', limit: 8 },
    { type: 'card', slug: 'assimi-goita' },
    { type: 'recognise', text: 'Mali', publishedOn: '2024-11-21', language: 'en' },
    { type: 'recognise', text: 'Mali' },
    { type: 'read-page', tabId: 3 },
  ];
  for (const request of requests) expect(parseBackgroundRequest(request)).toEqual(request);
  for (const request of [
    { type: 'page-names' },
    { type: 'explain-selection' },
    { type: 'show-card', slug: 'mali' },
  ]) {
    expect(parseTabRequest(request)).toEqual(request);
  }
});

test.each([
  undefined,
  null,
  'status',
  {},
  { type: 'erase' },
  { type: 'search', query: 'x'.repeat(MAX_QUERY + 1), limit: 1 },
  { type: 'search', query: 'x', limit: MAX_HITS + 1 },
  { type: 'search', query: 'x', limit: -1 },
  { type: 'search', query: 'x', limit: 0.5 },
  { type: 'card', slug: '' },
  { type: 'card', slug: '../names' },
  { type: 'card', slug: ['mali'] },
  { type: 'recognise', text: 7 },
  { type: 'recognise', text: 'x'.repeat(MAX_TEXT + 1) },
  { type: 'read-page', tabId: '3' },
])('what is no request to the background is not one: %o', (value) => {
  expect(parseBackgroundRequest(value)).toBeUndefined();
});

test.each([undefined, 4, { type: 'status' }, { type: 'show-card' }, { type: 'show-card', slug: 'A B' }])(
  'what is no request to a tab is not one: %o',
  (value) => {
    expect(parseTabRequest(value)).toBeUndefined();
  },
);

test('a date that is none is left out, and the text is recognised without it', () => {
  expect(parseBackgroundRequest({ type: 'recognise', text: 'Mali', publishedOn: '2024-13-01' })).toEqual({
    type: 'recognise',
    text: 'Mali',
  });
});

test('nothing but what a request needs passes on', () => {
  expect(parseBackgroundRequest({ type: 'card', slug: 'mali', address: 'https://paper.example/' })).toEqual({
    type: 'card',
    slug: 'mali',
  });
});
