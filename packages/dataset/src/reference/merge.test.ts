import { expect, test } from 'vitest';
import { actor, place, role } from '../rules/examples.ts';
import { mergeWithCurated } from './merge.ts';
import { type NameDraft, type ReferenceDraft, slugOf } from './reference-draft.ts';

type Fields = Partial<Extract<ReferenceDraft, { type: 'Actor' }>['value']>;

const both = (text: string) => ({ en: text, fr: text });
const sourced = { sources: {}, reviewed: '2026-01-01', summary: both('x'), descriptor: both('x') };

function person(name: string, fields: Fields = {}, extra: Partial<NameDraft> = {}): ReferenceDraft {
  return {
    kind: 'leader',
    type: 'Actor',
    slug: slugOf(name),
    file: 'leaders.tsv',
    line: 1,
    names: [{ text: name, language: 'mul', kind: 'full', ...extra }],
    context: ['ghana'],
    value: { kind: 'person', name: both(name), roles: [], relations: [], ...sourced, ...fields },
  };
}

function capital(name: string, country: string): ReferenceDraft {
  return {
    kind: 'capital',
    type: 'Place',
    slug: name.toLowerCase(),
    file: 'capitals.tsv',
    line: 1,
    names: [{ text: name, language: 'mul', kind: 'full' }],
    context: [country],
    value: { kind: 'city', name: both(name), country, seat_of: [country], ...sourced },
  };
}

const president = (of: string) => [role('President', { of, office: 'head-of-state' })];
const policies = (drafts: readonly ReferenceDraft[]) =>
  drafts.map(({ slug, names }) => [slug, names[0]?.policy ?? 'linked']);

test('a curated entity wins by its Wikidata item, whatever it is called', () => {
  const curated = [actor('traore', { wikidata: 'Q1' })];
  expect(mergeWithCurated(curated, [person('Ibrahim Traoré', { wikidata: 'Q1' })])).toEqual([]);
  expect(mergeWithCurated(curated, [person('Ibrahim Traoré', { wikidata: 'Q2' })])).toHaveLength(1);
});

test('a curated entity wins by name together with its office, its state or its seat, accents aside', () => {
  const byOffice = actor('goita', { name: both('Assimi Goïta'), roles: president('mali') });
  const byState = actor('keita', { name: both('Modibo Keïta'), country: 'mali' });
  const bySeat = place('bamako', { name: both('Bamako'), seat_of: ['mali'] });
  expect(
    mergeWithCurated(
      [byOffice, byState, bySeat],
      [
        person('Assimi Goita', { roles: president('mali') }),
        person('Modibo Keita', { country: 'mali' }),
        capital('Bamako', 'mali'),
      ],
    ),
  ).toEqual([]);
});

test('a name alone makes nobody the same: both stay, and the reference name is not linked', () => {
  const curated = [actor('moussa-traore', { name: both('Moussa Traoré'), country: 'mali' })];
  const merged = mergeWithCurated(curated, [person('Moussa Traoré', { country: 'guinea' })]);
  expect(policies(merged)).toEqual([['moussa-traore-guinea', 'never']]);
});

test('two reference persons of one name both need their state near them', () => {
  const merged = mergeWithCurated(
    [],
    [person('Abdul Hamid', { country: 'bangladesh' }), person('Abdul Hamid', { country: 'libya' })],
  );
  expect(policies(merged)).toEqual([
    ['abdul-hamid', 'weak'],
    ['abdul-hamid-libya', 'weak'],
  ]);
});

test('between a state and its capital the state keeps the name', () => {
  const state: ReferenceDraft = { ...person('Djibouti', { kind: 'state' }), kind: 'state' };
  expect(policies(mergeWithCurated([], [capital('Djibouti', 'djibouti'), state]))).toEqual([
    ['djibouti-djibouti', 'never'],
    ['djibouti', 'linked'],
  ]);
});

test('a curated city in the state of a capital of its name is that capital, whoever sits there', () => {
  const brussels = (country?: string) =>
    place('brussels', { name: both('Brussels'), seat_of: ['european-union'], ...(country && { country }) });
  expect(mergeWithCurated([brussels('belgium')], [capital('Brussels', 'belgium')])).toEqual([]);
  expect(mergeWithCurated([brussels()], [capital('Brussels', 'belgium')])).toHaveLength(1);
  expect(mergeWithCurated([brussels('france')], [capital('Brussels', 'belgium')])).toHaveLength(1);
});
