import { expect, test } from 'vitest';

import { createAnswers } from './answer-from-store.ts';
import { createSync } from './sync.ts';
import { memoryStore, testCard, testFetch, testSnapshot } from './test-snapshot.ts';

const API = 'http://127.0.0.1:4000';
const GOITA = testCard('assimi-goita', 'Assimi Goïta', {
  kind: 'PERSON',
  descriptor: { en: 'Malian officer', fr: 'Officier malien' },
  roles: [
    {
      title: { en: 'Transitional President', fr: 'Président de la transition' },
      office: 'head-of-state',
      from: '2021-06-07',
      to: 'ongoing',
      sources: [],
    },
  ],
});
const BATTLE = testCard('battle', 'Battle of Tinzaouaten', {
  type: 'Event',
  kind: 'BATTLE',
  start: '2024-07-25',
});
delete BATTLE.descriptor;
const CARDS = [GOITA, BATTLE, testCard('mali', 'Mali')];

async function start(cards = CARDS) {
  const store = memoryStore();
  const files = testSnapshot(API, cards);
  const sync = createSync({
    store,
    apiAddress: async () => API,
    fetch: testFetch(files).fetch,
    now: () => 7,
  });
  await sync.run();
  return { answers: createAnswers(store, () => '2026-11-24'), store, sync, files };
}

test('before the first sync there is nothing to answer from, and that is said', async () => {
  const answers = createAnswers(memoryStore(), () => '2026-11-24');
  for (const answer of [
    answers.card('mali'),
    answers.search('mali', 5),
    answers.recognise('Mali', undefined, undefined),
  ]) {
    expect(await answer).toEqual({ ok: false, failure: { kind: 'empty' } });
  }
});

test('a card comes with the time of its sync; one that does not exist is gone', async () => {
  const { answers } = await start();
  expect(await answers.card('mali')).toMatchObject({
    ok: true,
    value: { card: { slug: 'mali' }, syncedAt: 7 },
  });
  expect(await answers.card('atlantis')).toEqual({ ok: false, failure: { kind: 'gone', slug: 'atlantis' } });
});

test('a text’s names come in reading order, described as of the text’s day', async () => {
  const { answers } = await start();
  const text = 'Assimi Goïta spoke of the Battle of Tinzaouaten in Mali.';
  const early = await answers.recognise(text, '2020-09-01', 'en');
  expect(early).toMatchObject({
    ok: true,
    value: {
      entities: [
        { slug: 'assimi-goita', descriptor: { en: 'Malian officer' } },
        { slug: 'battle', descriptor: { en: 'Battle, 25 July 2024' } },
        { slug: 'mali', descriptor: { en: 'What Mali is' } },
      ],
    },
  });
  const late = await answers.recognise(text, '2024-11-21', 'en');
  expect(late).toMatchObject({
    value: { entities: [{ descriptor: { fr: 'Président de la transition' } }, {}, {}] },
  });
  for (const { start: from, end, surface } of late.ok ? late.value.mentions : []) {
    expect(text.slice(from, end)).toBe(surface);
  }
});

test('a mention without a card is not passed on: its mark would do nothing', async () => {
  const { answers, store } = await start();
  const directory = (await store.directory())!;
  const { version } = (await store.snapshot())!;
  const namesPack = (await store.namesPack())!;
  await store.replace({ version, namesPack, directory, cards: [GOITA] }, 8);
  const answer = await answers.recognise('Assimi Goïta left Mali.', undefined, undefined);
  expect(answer.ok && answer.value.mentions.map(({ slug }) => slug)).toEqual(['assimi-goita']);
});

test('after a sync the new names are known without a restart', async () => {
  const { answers, sync, files } = await start();
  await answers.recognise('Chad', undefined, undefined);
  await answers.search('chad', 5);
  for (const [address, body] of testSnapshot(API, [testCard('chad', 'Chad')])) files.set(address, body);
  await sync.run();
  expect(await answers.recognise('In Chad.', undefined, undefined)).toMatchObject({
    value: { mentions: [{ slug: 'chad' }] },
  });
  expect(await answers.search('chad', 5)).toMatchObject({ value: [{ slug: 'chad', matched: 'Chad' }] });
});

test('a read that failed is tried again at the next question', async () => {
  const { store } = await start();
  let broken = true;
  const answers = createAnswers(
    { ...store, namesPack: () => (broken ? Promise.reject(new Error('disk')) : store.namesPack()) },
    () => '2026-11-24',
  );
  await expect(answers.recognise('Mali', undefined, undefined)).rejects.toThrow('disk');
  broken = false;
  expect(await answers.recognise('In Mali.', undefined, undefined)).toMatchObject({ ok: true });
});
