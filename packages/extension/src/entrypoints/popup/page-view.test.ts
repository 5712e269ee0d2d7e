import assert from 'node:assert/strict';
import { test } from 'vitest';
import type { Answer, PageNames } from '../../messages.ts';
import { siteOf, toPageView } from './page-view.ts';

const ADDRESS = 'https://news.example/a';
const site = { host: 'news.example', origin: 'https://news.example/*' };
const page = (state: PageNames['state'], failure?: PageNames['failure']): Answer<PageNames> => ({
  ok: true,
  value: {
    state,
    article: { publishedOn: undefined, dateOrigin: 'none', slugs: [] },
    names: [],
    ...(failure ? { failure } : {}),
  },
});
const absent: Answer<PageNames> = { ok: false, failure: { kind: 'absent' } };

test('an article that was read shows its names', () => {
  assert.equal(toPageView(ADDRESS, page('ready'), []).kind, 'names');
});

test('a page still being read, or that is no article, says so', () => {
  assert.equal(toPageView(ADDRESS, page('scanning'), []).kind, 'scanning');
  assert.equal(toPageView(ADDRESS, page('not-article'), []).kind, 'not-article');
});

test('a page of the web that was not read may be, and its site is named', () => {
  assert.deepEqual(toPageView(ADDRESS, absent, []), { kind: 'unread', site });
});

test('a page whose address the browser keeps to itself may be read, but no site is named', () => {
  assert.deepEqual(toPageView(undefined, absent, []), { kind: 'unread', site: undefined });
});

test('the browser’s own pages and files cannot be read', () => {
  for (const url of ['chrome://settings/', 'about:blank', 'file:///a.html', 'moz-extension://x/popup.html']) {
    assert.equal(toPageView(url, absent, []).kind, 'forbidden');
  }
});

test('a hidden site is said to be hidden, whatever its page would answer', () => {
  assert.deepEqual(toPageView(ADDRESS, page('ready'), ['news.example']), { kind: 'hidden', site });
  assert.deepEqual(toPageView(ADDRESS, absent, ['news.example']), { kind: 'hidden', site });
});

test('a scan that failed says why, unless only the data are missing, which is said elsewhere', () => {
  assert.equal(toPageView(ADDRESS, page('ready', { kind: 'broken', message: 'x' }), []).kind, 'failed');
  assert.equal(toPageView(ADDRESS, page('ready', { kind: 'empty' }), []).kind, 'names');
});

test('a site is asked for without its port, because a match pattern has none', () => {
  assert.deepEqual(siteOf('http://127.0.0.1:8080/a?b'), { host: '127.0.0.1', origin: 'http://127.0.0.1/*' });
});
