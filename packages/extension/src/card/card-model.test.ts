import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { toCardModel } from './card-model.ts';
import {
  battle,
  card,
  kyiv,
  link,
  maiga,
  openText,
  plain,
  request,
  rowsOf,
  sectionOf,
  story,
  ukraine,
  wagner,
  wordsText,
} from './test-cards.ts';

const dated = (publishedOn: string | undefined, slugs: string[] = []) => ({
  article: { publishedOn, dateOrigin: 'meta', slugs } as const,
});
const moments = (...args: Parameters<typeof request>) =>
  toCardModel(request(...args)).moments.map(({ label, lines }) =>
    plain(`${label}: ${lines.map(wordsText).join(' / ')}`),
  );

describe('the top of a person’s card', () => {
  test('says the offices of the article’s day, and the one that came later as now', () => {
    assert.deepEqual(moments(maiga), [
      'On 5 August 2024: Minister of Territorial Administration, spokesperson for the government[1]',
      'Now: Prime Minister of Mali since 21 November 2024[2]',
    ]);
  });

  test('says no now where what held on the article’s day still holds', () => {
    assert.deepEqual(moments(maiga, dated('2025-01-10')), ['On 10 January 2025: Prime Minister of Mali[1]']);
  });

  test('never speaks of an office that began after an article written today', () => {
    assert.deepEqual(moments(maiga, { today: '2024-08-05' }), [
      'On 5 August 2024: Minister of Territorial Administration, spokesperson for the government[1]',
    ]);
  });

  test('on the day of a handover says the one who came, not the one who went', () => {
    assert.match(moments(maiga, dated('2024-11-21'))[0] ?? '', /Prime Minister of Mali/);
    assert.match(moments(maiga, dated('2024-11-20'))[0] ?? '', /until November 2024/);
  });

  test('before any office falls back on what is true at any time, and says the first office as now', () => {
    assert.deepEqual(moments(maiga, dated('2019-03-01')), [
      'On 1 March 2019: Malian officer and politician',
      'Now: Prime Minister of Mali since 21 November 2024[1]',
    ]);
  });

  test('says that an office has ended where none followed', () => {
    const retired = card({ ...maiga, roles: maiga.roles.slice(0, 1) });
    assert.equal(
      moments(retired)[1],
      'Since then: Minister of Territorial Administration until November 2024',
    );
  });

  test('does not call a second term in the same office a change', () => {
    const [minister] = maiga.roles;
    assert.ok(minister);
    const again = { ...minister, from: '2024-11-21', to: 'ongoing' };
    assert.equal(moments(card({ ...maiga, roles: [minister, again] })).length, 1);
  });

  test('says an office taken on beside the old one as also', () => {
    const [minister, spokesperson] = maiga.roles.slice(0, 2);
    assert.ok(minister && spokesperson);
    const both = card({
      ...maiga,
      roles: [
        { ...minister, to: 'ongoing' },
        { ...spokesperson, from: '2025-01-01', to: 'ongoing' },
      ],
    });
    assert.equal(moments(both)[1], 'Now: also Spokesperson for the government since 1 January 2025[1]');
  });

  test('says a death since the article, and nothing else', () => {
    const dead = card({ ...maiga, life: { from: '1981', to: '2025-03-02' } });
    assert.equal(moments(dead)[1], 'Since then: Died on 2 March 2025');
  });

  test('says a death before the article as years of life', () => {
    const dead = card({ ...maiga, life: { from: '1950', to: '2020-01-02' } });
    assert.equal(toCardModel(request(dead)).kind, 'Person · Mali · 1950–2020');
  });

  test('without a date speaks for today, and says so', () => {
    const model = toCardModel(request(maiga, dated(undefined, ['abdoulaye-maiga'])));
    assert.deepEqual(
      model.moments.map(({ label }) => label),
      ['Today'],
    );
    assert.match(model.basis[0] ?? '', /^No date found in this article/);
  });

  test('speaks French in a French article', () => {
    assert.deepEqual(moments(maiga, { language: 'fr' }), [
      'Le 5 août 2024: Ministre de l’administration territoriale, porte-parole du gouvernement[1]',
      'À présent: Premier ministre du Mali depuis le 21 novembre 2024[2]',
    ]);
  });

  test('shows the name in its other script with its language and direction', () => {
    assert.deepEqual(toCardModel(request(maiga)).alsoNamed, [
      { kind: 'foreign', text: 'عبد الله مايغا', direction: 'rtl', language: 'ar' },
    ]);
  });
});

describe('what happened', () => {
  test('what came after the article is nowhere on the card but under now and in the summary, which is dated', () => {
    const model = toCardModel(request(maiga, {}, ['mali', 'ukraine']));
    assert.doesNotMatch(openText(model), /appointed/);
    const elsewhere = model.sections.filter(({ title }) => title !== 'Summary' && title !== 'Sources');
    const text = elsewhere.flatMap(({ title }) => rowsOf(model, title)).join('\n');
    assert.doesNotMatch(text, /appointed|Nov 2024|Prime Minister of Mali/);
    assert.deepEqual(rowsOf(model, 'Summary'), ['Prime Minister since 2024. (written 24 November 2026)']);
  });

  test('events that other names of the article share come first, and not twice', () => {
    const model = toCardModel(request(maiga, {}, ['mali', 'ukraine']));
    assert.deepEqual(rowsOf(model, 'With names in this article'), [
      '4 Aug 2024 | Mali breaks off relations[3]',
    ]);
    assert.deepEqual(rowsOf(model, 'Before this article'), [
      '21 Aug 2022 | Becomes acting Prime Minister[3]',
    ]);
  });

  test('an event known to the month of the article is not said to have been before it', () => {
    const vague = card({ ...maiga, events: maiga.events.map((event) => ({ ...event, start: '2024-08' })) });
    assert.equal(sectionOf(toCardModel(request(vague)), 'Before this article'), undefined);
  });
});

describe('relations', () => {
  test('say since when they held, who denies them, and that they have ended since', () => {
    assert.deepEqual(rowsOf(toCardModel(request(wagner, {}, ['mali'])), 'With names in this article'), [
      'Deployed in Mali since December 2021 ended 6 Jun 2025 denied by Government of Mali',
    ]);
  });

  test('that perhaps held are not stated', () => {
    const model = toCardModel(request(wagner, {}, ['russia', 'ukraine']));
    assert.equal(sectionOf(model, 'With names in this article'), undefined);
    assert.doesNotMatch(rowsOf(model, 'Other ties').join(), /Russia|Ukraine/);
  });

  test('that had ended by the article are said with their end', () => {
    const model = toCardModel(request(wagner, dated('2026-01-01', ['wagner-group', 'mali'])));
    assert.match(rowsOf(model, 'With names in this article')[0] ?? '', /^Deployed in Mali until 6 June 2025/);
  });

  test('to names the article does not mention are folded away', () => {
    const model = toCardModel(request(wagner));
    assert.equal(sectionOf(model, 'With names in this article'), undefined);
    assert.equal(sectionOf(model, 'Other ties')?.folded, true);
    assert.match(rowsOf(model, 'Other ties')[0] ?? '', /Mali/);
  });
});

describe('the card of an event', () => {
  test('says when, where and how long before the article', () => {
    assert.deepEqual(moments(battle), [': 25 – 27 July 2024 · Tinzaouaten / 9 days before this article']);
  });

  test('warns where the event is later than the article', () => {
    const model = toCardModel(request(battle, dated('2024-06-01', [battle.slug])));
    assert.deepEqual(model.notices, ['This happened after the article was written.']);
  });

  test('says according to whom a disputed part was played, and whether that was said later', () => {
    assert.deepEqual(rowsOf(toCardModel(request(battle)), 'Who took part'), [
      'Wagner Group fought',
      'Ukraine accused of helping according to Government of Mali',
      'Mali lost according to The New York Times said after this article',
    ]);
  });
});

describe('the card of a place', () => {
  test('says whose seat it is', () => {
    assert.deepEqual(moments(kyiv), [': Seat of the government of Ukraine']);
  });
});

describe('the card of a state that the article names by its seat', () => {
  test('says so', () => {
    const asked = { basis: 'METONYM', surface: 'Kyiv' } as const;
    assert.equal(moments(ukraine, asked).at(-1), ': “Kyiv” stands here for the government of Ukraine');
  });
});

describe('the card of a storyline', () => {
  test('puts the article among its steps, and folds what is far before and all that is after', () => {
    const model = toCardModel(request(story));
    assert.deepEqual(
      model.sections.map(({ title, folded, count }) => [title, folded, count]),
      [
        ['Earlier', true, 2],
        ['How it came to this', false, undefined],
        ['After this article', true, 2],
      ],
    );
    assert.equal(rowsOf(model, 'How it came to this').at(-1), '5 Aug 2024 | This article');
    assert.doesNotMatch(openText(model), /2024-08-06|2025/);
  });
});

describe('on what the card rests', () => {
  test('names the article’s date and where it was found, the words that matched, and the review', () => {
    const asked = { surface: 'Maïga', basis: 'SURNAME' } as const;
    assert.deepEqual(toCardModel(request(maiga, asked)).basis.map(plain), [
      'Article of 5 August 2024 (date from the page’s metadata)',
      '“Maïga”: matched by surname; the full name stands in the same article',
      'Reviewed 24 November 2026',
    ]);
  });

  test('claims no match for what the article does not name', () => {
    const model = toCardModel(request(maiga, dated('2024-08-05', ['mali'])));
    assert.equal(model.basis.length, 2);
  });

  test('says that reference data were compiled, not reviewed', () => {
    const { reviewedOn: _, ...facts } = maiga;
    const model = toCardModel(request(card({ ...facts, tier: 'reference' })));
    assert.equal(model.basis.at(-1), 'Compiled from open reference data');
  });

  test('tells the age of data only after a week', () => {
    const at = (day: string) =>
      plain(toCardModel(request(maiga, { syncedAt: Date.parse(day) })).basis.at(-1) ?? '');
    assert.equal(at('2026-11-17'), 'Reviewed 24 November 2026');
    assert.equal(at('2026-11-16'), 'Reviewed 24 November 2026 · not updated for 8 days');
  });
});

test('what is read without opening or scrolling far stays under ninety words', () => {
  for (const [of, slugs] of [
    [maiga, ['mali', 'ukraine']],
    [kyiv, []],
    [story, []],
  ] as const) {
    const words = openText(toCardModel(request(of, {}, [...slugs]))).split(/\s+/).length;
    assert.ok(words <= 90, `${of.slug} says ${words} words`);
  }
});

describe('the card of a state', () => {
  const premier = (holder: string, from: string, to: string) => ({
    title: { en: 'Prime Minister of Mali', fr: 'Premier ministre du Mali' },
    office: 'head-of-government' as const,
    holder: link(holder, holder, 'PERSON'),
    from,
    to,
    sources: [],
  });
  const mali = card({
    slug: 'mali',
    kind: 'STATE',
    offices: [
      premier('Choguel Maïga', '2021-06-07', '2024-11-20'),
      premier('Abdoulaye Maïga', '2024-11-21', 'ongoing'),
      premier('Perhaps Premier', '2020', 'unknown'),
    ],
  });

  test('names who governed on the article’s day, and nobody of whom that is not certain', () => {
    assert.deepEqual(rowsOf(toCardModel(request(mali)), 'In office that day'), [
      'Choguel Maïga | Prime Minister of Mali',
    ]);
    const today = toCardModel(request(mali, dated(undefined)));
    assert.deepEqual(rowsOf(today, 'In office'), ['Abdoulaye Maïga | Prime Minister of Mali']);
  });
});
