/** Capitals from GeoNames: names, coordinates, and whose seat they are. */
import type { LocalizedText } from '@backstory/schema/vocabulary';
import { readTsv, type TableRow } from './read-table.ts';
import { distinctNames, type NameDraft, type ReferenceDraft, slugOf } from './reference-draft.ts';
import { ReferenceInputError } from './reference-input-error.ts';
import { GEONAMES } from './sets.ts';
import type { State } from './states.ts';

/** A row of the set, read and named, before its state is known. */
export interface Capital {
  /** ISO 3166-1 alpha-2 of its state. */
  iso: string;
  name: LocalizedText;
  row: TableRow;
  file: string;
}

const LANGUAGES = ['en', 'fr', 'ru', 'uk', 'ar', 'es', 'de', 'pt'] as const;

/** City states: state and capital are one thing, and one card is enough. */
const CITY_STATES = new Set(['MC', 'SG', 'VA']);

/** Where the set names a district, an older spelling, or the name before a change. */
const NAMES: Record<string, LocalizedText> = {
  AG: { en: 'Saint John’s', fr: 'Saint John’s' },
  CV: { en: 'Praia', fr: 'Praia' },
  FM: { en: 'Palikir', fr: 'Palikir' },
  // Renamed back in September 2022, after the set's base was made.
  KZ: { en: 'Astana', fr: 'Astana' },
  MM: { en: 'Naypyidaw', fr: 'Naypyidaw' },
  MN: { en: 'Ulaanbaatar', fr: 'Oulan-Bator' },
  MV: { en: 'Malé', fr: 'Malé' },
  PA: { en: 'Panama City', fr: 'Panama' },
  TD: { en: 'N’Djamena', fr: 'N’Djamena' },
  VU: { en: 'Port Vila', fr: 'Port-Vila' },
};
const FORMER_NAMES: Record<string, string> = { KZ: 'Nur-Sultan' };

/** Names in use that the set does not list. */
const PRESS_NAMES: Record<string, readonly NameDraft[]> = {
  US: [
    { text: 'Washington DC', language: 'en', kind: 'alias' },
    { text: 'Washington', language: 'mul', kind: 'short', policy: 'weak' },
  ],
  UA: [{ text: 'Kiev', language: 'mul', kind: 'alias' }],
};

/**
 * Capitals whose name is also a person's, another well-known place's or an ordinary
 * word's. They are linked with evidence of their state near them.
 */
const WEAK_NAMES = new Set([
  // Given names and family names.

  'Victoria',
  'Sofia',
  'Sofía',
  'Sófia',
  'Wellington',
  'Kingston',
  'Colombo',
  'Lima',
  'Santiago',
  'Sucre',
  'Moroni',
  // Namesakes elsewhere: counties, states and larger towns.

  'Nassau',
  'Athens',
  'Tripoli',
  'Vienne',
  'Georgetown',
  'Bridgetown',
  'Kingstown',
  'Roseau',
  'Panama City',
  'San José',

  'San Salvador',
  'Santo Domingo',
  'Saint Domingue',
  'Port Louis',
  'Port-Louis',
  'Saint John’s',
  "St John's",
  "Saint John's",
  "Saint George's",
  "St. George's",
  'Saint-Georges',
  'Monrovia',
  // Ordinary words: a grape, a beach, a district.
  'Muscat',
  'Mascate',
  'Praia',
  'Praga',
  'Haia',
  'Argel',
]);

/** Spellings that mean something else far more often: a sex, a people and a club, a stove. */
const NEVER_LINKED = new Set(['Male', 'Malé', 'Roma', 'Viena', 'Berna', 'Nour-Soultan']);

/** The rows that name a capital which is a place of its own. */
export function readCapitals(file: string, text: string): Capital[] {
  return readTsv(file, text)
    .filter((row) => !CITY_STATES.has(row.get('country_iso2')))
    .map((row) => {
      if (row.get('feature_code') !== 'PPLC')
        throw new ReferenceInputError(file, row.line, `${row.get('name')} is not marked as a capital`);
      const iso = row.get('country_iso2');
      const en = row.get('name');
      return { iso, row, file, name: NAMES[iso] ?? { en, fr: row.get('name_fr') || en } };
    });
}

/** One place for each capital of a known state. */
export function importCapitals(
  capitals: readonly Capital[],
  states: ReadonlyMap<string, State>,
): ReferenceDraft[] {
  return capitals.map(({ iso, name, row, file }): ReferenceDraft => {
    const state = states.get(iso);
    if (!state) throw new ReferenceInputError(file, row.line, `${iso} is no state of the set of states`);
    const own = slugOf(name.en);
    return {
      kind: 'capital',
      type: 'Place',
      slug: own === state.slug ? `${own}-city` : own,
      file,
      line: row.line,
      names: namesOfCapital(iso, name, row),
      context: state.context,
      value: {
        kind: 'city',
        name,
        descriptor: { en: `City in ${state.of.en}`, fr: `Ville ${state.of.fr}` },
        summary: {
          en: `${GEONAMES.title} lists it as the capital of ${state.of.en}.`,
          fr: `${GEONAMES.title} la donne pour capitale ${state.of.fr}.`,
        },
        country: state.slug,
        seat_of: [state.slug],
        latitude: degrees(file, row, 'lat'),
        longitude: degrees(file, row, 'lon'),
        sources: { [GEONAMES.key]: GEONAMES.source },
        reviewed: GEONAMES.asOf,
      },
    };
  });
}

function namesOfCapital(iso: string, name: LocalizedText, row: TableRow): NameDraft[] {
  const former = FORMER_NAMES[iso];
  const hasChanged = former !== undefined;
  const drafts: NameDraft[] = [
    { text: name.en, language: 'en', kind: 'full' },
    { text: name.fr, language: 'fr', kind: 'full' },
    // After a change of name the set's translations are those of the old one.
    ...LANGUAGES.filter((language) => !(hasChanged && language !== 'en'))
      .map((language) => ({
        language,
        text: language === 'en' && iso in NAMES ? row.get('name') : row.get(`name_${language}`),
      }))
      .filter(({ text }) => !/,|\bDistrict\b|\bCity$|-  ?| - /.test(text) || text === name.en)
      .map(({ language, text }): NameDraft => ({ text, language, kind: hasChanged ? 'former' : 'alias' })),
    ...(former ? [{ text: former, language: 'mul', kind: 'former' } as const] : []),
    ...(PRESS_NAMES[iso] ?? []),
  ];
  return distinctNames(drafts).map((draft) => {
    if (draft.policy) return draft;
    if (NEVER_LINKED.has(draft.text)) return { ...draft, policy: 'never' };
    return WEAK_NAMES.has(draft.text) ? { ...draft, policy: 'weak' } : draft;
  });
}

function degrees(file: string, row: TableRow, column: string): number {
  const value = Number(row.get(column));
  if (row.get(column) === '' || !Number.isFinite(value))
    throw new ReferenceInputError(file, row.line, `${column} is no number`);
  return value;
}
