import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { toCardModel } from './card-model.ts';
import { speaker, wordFigure } from './dispute.ts';
import { phrasesIn } from './phrases.ts';
import { battle, openText, request, rowsOf, sectionOf, wagner } from './test-cards.ts';

describe('figures', () => {
  const word = (
    figure: { min?: number; max?: number; unit?: string },
    measure: 'killed' | 'share' = 'killed',
  ) => wordFigure({ measure, of: { en: 'x', fr: 'x' }, ...figure }, { phrases: phrasesIn('en') });

  test('say whether they are a least, a most, a range or a number', () => {
    assert.equal(word({ min: 47, max: 47 }), '47');
    assert.equal(word({ min: 47 }), 'at least 47');
    assert.equal(word({ max: 84 }), 'up to 84');
    assert.equal(word({ min: 40, max: 60 }), 'between 40 and 60');
  });

  test('carry their unit, and thousands are set apart', () => {
    assert.equal(word({ min: 10_000_000, unit: 'USD' }), 'at least 10,000,000\u00A0USD');
    assert.equal(word({ min: 12, max: 12 }, 'share'), '12%');
  });

  test('stand under what they count, each with its speaker, on one scale', () => {
    const section = sectionOf(toCardModel(request(battle)), 'Toll: who says what');
    assert.deepEqual(
      section?.groups.map(({ title }) => title),
      ['Wagner fighters killed'],
    );
    assert.deepEqual(rowsOf(toCardModel(request(battle)), 'Toll: who says what'), [
      'CSP-DPA 1 Aug 2024 | 84',
      'A Sahel specialist 29 Jul 2024 | at least 50',
      'Russian bloggers 28 Jul 2024 | between 20 and 42',
    ]);
    assert.deepEqual(
      section?.groups[0]?.rows.map(({ bar }) => bar),
      [
        { sure: 1, most: 1, open: false },
        { sure: 50 / 84, most: 50 / 84, open: true },
        { sure: 20 / 84, most: 0.5, open: false },
      ],
    );
  });

  test('are not drawn where there is nothing to compare them with', () => {
    const lone = { ...battle, claims: battle.claims.slice(0, 1) };
    const section = sectionOf(toCardModel(request(lone)), 'Toll: who says what');
    assert.equal(section?.groups[0]?.rows[0]?.bar, undefined);
  });
});

describe('claims', () => {
  test('made after the article are folded apart from those the article could know', () => {
    const model = toCardModel(request(battle));
    assert.doesNotMatch(openText(model), /460/);
    assert.deepEqual(rowsOf(model, 'Said after this article'), [
      'The New York Times 1 Oct 2024 | Said later-study.',
    ]);
    assert.equal(sectionOf(model, 'Said after this article')?.folded, true);
  });

  test('of the article’s own month are not said to have been made before it', () => {
    const rows = rowsOf(toCardModel(request(wagner)), 'Said after this article');
    assert.deepEqual(
      rows.map((row) => row.split(' | ')[0]),
      ['Wagner Group 6 Jun 2025', 'A report of the same month Aug 2024'],
    );
  });

  test('of one matter stand side by side, and every one has its speaker and its date', () => {
    assert.deepEqual(rowsOf(toCardModel(request(wagner)), 'Presence: who says what'), [
      'France and other partners 23 Dec 2021 | Said partners.',
      'Government of Mali 24 Dec 2021 | Said denial.',
    ]);
  });

  test('of further matters wait folded, with their number', () => {
    const section = sectionOf(toCardModel(request(wagner)), 'Outside support: who says what');
    assert.deepEqual([section?.folded, section?.count], [true, 1]);
  });

  test('are attributed by name, with the rest of the words after it, only where the speaker is one', () => {
    const [csp, specialist] = battle.claims;
    assert.ok(csp && specialist);
    assert.deepEqual(speaker(csp, 'en'), { name: 'CSP-DPA', rest: 'alliance of rebels' });
    const several = { ...specialist, by: { en: 'France, Germany and others', fr: '' } };
    assert.deepEqual(speaker(several, 'en'), { name: 'France, Germany and others', rest: '' });
  });
});
