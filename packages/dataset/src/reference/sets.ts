/** The open data sets that reference entities are compiled from, as their cards cite them. */
import type { ActorFile } from '@backstory/schema/dataset';

type Source = ActorFile['sources'][string];

export interface ReferenceSet {
  /** The key under which an entry cites it. */
  key: string;
  /** What a sentence calls it. */
  title: string;
  /** The day up to which it says what it says. */
  asOf: string;
  source: Source;
}

const set = (key: string, title: string, asOf: string, source: Omit<Source, 'language'>): ReferenceSet => ({
  key,
  title,
  asOf,
  source: { ...source, language: 'en', published: asOf },
});

export const COUNTRY_CODES = set('country-codes-2026', 'Country Codes', '2026-05-15', {
  publisher: 'Datasets (Frictionless Data)',
  title: 'Comprehensive country codes',
  url: 'https://github.com/datasets/country-codes',
  kind: 'research',
});

/** Names only, which hold without a date; release 48.2. */
export const CLDR_SOURCE: Source = {
  publisher: 'Unicode Consortium',
  title: 'Common Locale Data Repository 48.2: territory names',
  url: 'https://cldr.unicode.org/',
  language: 'en',
  kind: 'research',
};

export const GEONAMES = set('geonames-2023', 'GeoNames', '2023-01-01', {
  publisher: 'GeoNames',
  title: 'Populated places',
  url: 'https://www.geonames.org/',
  kind: 'research',
});

/** The last update of the set that was made from the Factbook's own pages. */
export const FACTBOOK = set('factbook-2026', 'CIA World Factbook', '2026-01-22', {
  publisher: 'Central Intelligence Agency',
  title: 'The World Factbook: chiefs of state and heads of government',
  url: 'https://github.com/factbook/factbook.json',
  kind: 'research',
});

/** Wikidata is written by anybody, and is cited as what it is. */
export const EVERY_POLITICIAN = set('every-politician-2023', 'EveryPolitician', '2023-01-11', {
  publisher: 'EveryPolitician, from Wikidata',
  title: 'Holders of political positions since 2001',
  url: 'https://github.com/every-politician-scrapers',
  kind: 'encyclopaedia',
});

export const SUPRAVERDEN = set('supraverden-2026', 'SupraVerden', '2026-06-24', {
  publisher: 'SupraVerden',
  title: 'List of international organisations',
  url: 'https://github.com/confirmordeny/supraverden',
  kind: 'research',
});

export const CONGRESS_LEGISLATORS = set('congress-legislators-2026', 'congress-legislators', '2026-06-15', {
  publisher: '@unitedstates project',
  title: 'congress-legislators: presidents of the United States and their terms',
  url: 'https://github.com/unitedstates/congress-legislators',
  kind: 'research',
});

export const IFG_MINISTERS = set('ifg-ministers-2026', 'IfG Ministers Database', '2026-06-19', {
  publisher: 'Institute for Government',
  title: 'IfG Ministers Database',
  url: 'https://github.com/instituteforgov/ifg-ministers-database-public',
  kind: 'research',
});
