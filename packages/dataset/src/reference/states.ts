/**
 * Country codes, territory names and demonyms → every state that the set calls
 * independent, and the territories it counts to one of them.
 */
import { fold } from '@backstory/linker';
import { type LocalizedText } from '@backstory/schema/vocabulary';
import type { Demonym } from '../dataset.ts';
import { DEMONYM_LANGUAGES, DEMONYM_POLICIES, demonymForms } from './demonyms.ts';
import { PRESS_DEMONYMS } from './press-demonyms.ts';
import { readCsv, readTsv, type TableRow } from './read-table.ts';
import { distinctNames, type NameDraft, type ReferenceDraft, slugOf } from './reference-draft.ts';
import { ReferenceInputError } from './reference-input-error.ts';
import { REGIONS } from './regions.ts';
import { CLDR_SOURCE, COUNTRY_CODES, GEONAMES } from './sets.ts';
import {
  DISPLAY_NAMES,
  FRENCH_ARTICLES,
  NEVER_LINKED_STATE_NAMES,
  PRESS_NAMES,
  STATE_CONTEXTS,
  WEAK_STATE_NAMES,
  WITH_THE,
} from './state-wording.ts';

export interface StateInputs {
  /** Path from the repository's root, and the text. */
  countryCodes: { file: string; text: string };
  territories: { file: string; text: string };
  demonyms: { file: string; text: string };
}

/** A state, or a territory with an ISO code of its own, as the other importers need it. */
export interface State {
  /** ISO 3166-1 alpha-2. */
  iso: string;
  /** False of a territory. */
  isState: boolean;
  /** Its slug, which is the curated one where a curator has written the state. */
  slug: string;
  /** For example `Q117`. */
  wikidata: string;
  name: LocalizedText;
  /** “of the Gambia” without the of, “de la Gambie” with the de. */
  of: LocalizedText;
  /** Lower-case words that are evidence of the state. */
  context: readonly string[];
  /** Words for its people and things; none of a territory. */
  demonyms: readonly Demonym[];
  draft: ReferenceDraft;
}

/** The one state whose item the set leaves out. */
const MISSING_ITEMS: Record<string, string> = { NA: 'Q1030' };
const SLUGS: Record<string, string> = { CI: 'cote-divoire', ST: 'sao-tome-and-principe' };
const CLDR_LANGUAGES = ['en', 'fr', 'ru', 'uk', 'ar', 'es', 'de', 'pt'] as const;
const LONG_NAMES = {
  en: 'UNTERM English Formal',
  fr: 'UNTERM French Formal',
  es: 'UNTERM Spanish Formal',
  ru: 'UNTERM Russian Formal',
  ar: 'UNTERM Arabic Formal',
} as const;

/**
 * The states, then the territories. `capitals` by ISO code are named in the summaries; a
 * state without one says nothing of it. `slugOfState` gives the slug of a state that a
 * curator has written, or the one it is given.
 */
export function importStates(
  inputs: StateInputs,
  capitals: ReadonlyMap<string, LocalizedText>,
  slugOfState: (wikidata: string, slug: string) => string,
): State[] {
  const { countryCodes, territories, demonyms } = inputs;
  const local = rowsBy('code', readTsv(territories.file, territories.text));
  const demonym = rowsBy('code', readTsv(demonyms.file, demonyms.text));
  const read = readCsv(countryCodes.file, countryCodes.text).map((row) =>
    readNamed(countryCodes.file, row, local),
  );
  const states = read
    .filter(({ row }) => row.get('is_independent') === 'Yes')
    .map((named) => toState(named, demonym.get(named.iso), capitals.get(named.iso), slugOfState));
  const byIso = new Map(states.map((state) => [state.iso, state]));
  const dependent = read
    .filter(({ row }) => row.get('is_independent') !== 'Yes')
    .map((named) => toTerritory(named, byIso, slugOfState));
  return [...states, ...dependent];
}

/** What a row says of a state or a territory alike. */
interface Named {
  iso: string;
  wikidata: string;
  name: LocalizedText;
  of: LocalizedText;
  names: NameDraft[];
  row: TableRow;
  file: string;
}

function readNamed(file: string, row: TableRow, local: ReadonlyMap<string, TableRow>): Named {
  const iso = row.get('ISO3166-1-Alpha-2');
  const localNames = local.get(iso);
  const wikidata = /Q\d+$/.exec(row.get('wikidata_id'))?.[0] ?? MISSING_ITEMS[iso];
  if (!localNames) throw new ReferenceInputError(file, row.line, `${iso} has no row of territory names`);
  if (!wikidata) throw new ReferenceInputError(file, row.line, `${iso} has no Wikidata item`);
  const name = DISPLAY_NAMES[iso] ?? {
    en: shownName(localNames.get('en')) ?? '',
    fr: shownName(localNames.get('fr')) ?? '',
  };
  return {
    iso,
    wikidata,
    name,
    of: { en: WITH_THE.has(iso) ? `the ${name.en}` : name.en, fr: genitive(iso, name.fr, row) },
    names: namesOfState(iso, name, row, localNames),
    row,
    file,
  };
}

function toState(
  { iso, wikidata, name, of, names, row, file }: Named,
  demonym: TableRow | undefined,
  capital: LocalizedText | undefined,
  slugOfState: (wikidata: string, slug: string) => string,
): State {
  const region = REGIONS[row.get('Intermediate Region Name') || row.get('Sub-region Name')];
  if (!region) throw new ReferenceInputError(file, row.line, `there are no words for the region of ${iso}`);
  const slug = slugOfState(wikidata, SLUGS[iso] ?? slugOf(name.en));
  const demonyms = demonymsOf(iso, slug, names, demonym);
  const context =
    STATE_CONTEXTS[iso] ?? contextOf([...names.map(({ text }) => text), ...capitalNames(capital)], demonyms);
  // Not everybody calls this one a state: its card says what it is to all.
  const noun = iso === 'TW' ? { en: 'Island', fr: 'Île' } : { en: 'State', fr: 'État' };
  const descriptor = { en: `${noun.en} in ${region.en}`, fr: `${noun.fr} ${region.fr}` };
  const capitalSentence = capital && {
    en: ` ${GEONAMES.title} gives ${capital.en} as its capital.`,
    fr: ` ${GEONAMES.title} lui donne pour capitale ${capital.fr}.`,
  };
  return {
    iso,
    isState: true,
    slug,
    wikidata,
    name,
    of,
    context,
    demonyms,
    draft: {
      kind: 'state',
      type: 'Actor',
      slug,
      file,
      line: row.line,
      names,
      context,
      value: {
        kind: 'state',
        name,
        descriptor,
        summary: {
          en: `${descriptor.en}.${capitalSentence?.en ?? ''}`,
          fr: `${descriptor.fr}.${capitalSentence?.fr ?? ''}`,
        },
        wikidata,
        roles: [],
        relations: [],
        sources: { ...NAMING_SOURCES, ...(capital && { [GEONAMES.key]: GEONAMES.source }) },
        reviewed: COUNTRY_CODES.asOf,
      },
    },
  };
}

const NAMING_SOURCES = { [COUNTRY_CODES.key]: COUNTRY_CODES.source, 'cldr-48': CLDR_SOURCE };

/** A territory is a place that belongs to a state, in the words of the set. */
function toTerritory(
  { iso, wikidata, name, of, names, row, file }: Named,
  states: ReadonlyMap<string, State>,
  slugOfState: (wikidata: string, slug: string) => string,
): State {
  const [, status, sovereign] = STATUS.exec(row.get('is_independent')) ?? [];
  const words = STATUS_WORDS[status ?? ''];
  const state = states.get(sovereign ?? '');
  if (!words || !state)
    throw new ReferenceInputError(file, row.line, `“${row.get('is_independent')}” is no status of ours`);
  const slug = slugOfState(wikidata, slugOf(name.en));
  const descriptor = { en: words.en(state.of.en), fr: words.fr(state.of.fr) };
  const context = contextOf([...names.map(({ text }) => text), state.name.en, state.name.fr], []);
  return {
    iso,
    isState: false,
    slug,
    wikidata,
    name,
    of,
    context,
    demonyms: [],
    draft: {
      kind: 'territory',
      type: 'Place',
      slug,
      file,
      line: row.line,
      names,
      context,
      value: {
        kind: 'region',
        name,
        descriptor,
        summary: { en: `${descriptor.en}.`, fr: `${descriptor.fr}.` },
        wikidata,
        country: state.slug,
        seat_of: [],
        sources: NAMING_SOURCES,
        reviewed: COUNTRY_CODES.asOf,
      },
    },
  };
}

const STATUS = /^(.+) (?:of|with) ([A-Z]{2})$/;
const STATUS_WORDS: Record<string, { en: (of: string) => string; fr: (of: string) => string }> = {
  Territory: { en: (of) => `Territory of ${of}`, fr: (of) => `Territoire ${of}` },
  Territories: { en: (of) => `Territory of ${of}`, fr: (of) => `Territoire ${of}` },
  Part: { en: (of) => `Part of ${of}`, fr: (of) => `Partie ${of}` },
  'Crown dependency': {
    en: (of) => `Crown dependency of ${of}`,
    fr: (of) => `Dépendance de la Couronne ${of}`,
  },
  Commonwealth: { en: (of) => `Commonwealth of ${of}`, fr: (of) => `Commonwealth ${of}` },
  Associated: {
    en: (of) => `Associated with ${of}`,
    fr: (of) => `Associé à ${of.replace(/^de (?=la )/, '')}`,
  },
};

const capitalNames = (capital: LocalizedText | undefined) => (capital ? [capital.en, capital.fr] : []);

function namesOfState(iso: string, name: LocalizedText, row: TableRow, localNames: TableRow): NameDraft[] {
  const short = CLDR_LANGUAGES.map((language): NameDraft => {
    const text =
      language === 'en' || language === 'fr' ? name[language] : (shownName(localNames.get(language)) ?? '');
    return { text, language, kind: language === 'en' || language === 'fr' ? 'full' : 'alias' };
  });
  const long = Object.entries(LONG_NAMES).map(
    ([language, column]): NameDraft => ({
      text: withoutArticle(row.get(column)),
      language,
      kind: 'full',
    }),
  );
  return distinctNames([...short, ...(PRESS_NAMES[iso] ?? []), ...long]).map((draft) => {
    if (draft.policy) return draft;
    if (NEVER_LINKED_STATE_NAMES.has(draft.text)) return { ...draft, policy: 'never' };
    return WEAK_STATE_NAMES.has(draft.text) ? { ...draft, policy: 'weak' } : draft;
  });
}

/** The name as texts have it; `undefined` where CLDR tells two states apart by what no text writes. */
function shownName(printed: string): string | undefined {
  if (/\s[-–]\s/.test(printed)) return undefined;
  return printed
    .replace(/\s*\(.*\)$/, '')
    .replace(/ & /, ' and ')
    .replace(/^St\. /, 'Saint ')
    .replace(/о-ва$/, 'острова');
}

function withoutArticle(long: string): string {
  const bare = long.replace(/\s*\*$/, '').replace(/^(?:the|la|le|les|el|los|las) |^l['’]/i, '');
  return bare.replaceAll("'", '’');
}

/** The forms of what the press or else the set calls its people and things, by language. */
function demonymsOf(
  iso: string,
  slug: string,
  names: readonly NameDraft[],
  row: TableRow | undefined,
): Demonym[] {
  return DEMONYM_LANGUAGES.flatMap((language) => {
    // Of the same language: the German for Algeria is the French for Algerian.
    const ownNames = names
      .filter((draft) => draft.language === language || draft.language === 'mul')
      .map(({ text }) => text);
    const press = PRESS_DEMONYMS[iso]?.[language];
    const forms = press
      ? press.flatMap((word) => demonymForms(language, word, []))
      : demonymForms(language, row?.get(language) ?? '', ownNames);
    const match = DEMONYM_POLICIES[language];
    // With a capital the form would be the name again: Philippine, Philippines.
    const own = match === 'upper' ? ownNames.map(fold) : [];
    return forms
      .filter((text) => !own.includes(fold(text)))
      .map((text): Demonym => ({ slug, text, language, match }));
  });
}

function contextOf(names: readonly string[], demonyms: readonly Demonym[]): string[] {
  const words = names
    .filter((text) => text.length > 2 && text !== text.toUpperCase())
    .map((text) => text.toLowerCase());
  return [...new Set([...words, ...demonyms.map(({ text }) => text.toLowerCase())])];
}

/** “du Mali”, “de la France”, “de l’Inde”, “des États-Unis”, “de Cuba”, “d’Haïti”. */
function genitive(iso: string, name: string, row: TableRow): string {
  const article =
    FRENCH_ARTICLES[iso] ?? /\((l'|le|la|les)\)/.exec(row.get('UNTERM French Short'))?.[1] ?? '';
  switch (article) {
    case 'le':
      return `du ${name}`;
    case 'les':
      return `des ${name}`;
    case 'la':
      return `de la ${name}`;
    case '':
      return /^(?:[AEIOUÉÎ]|Ha)/.test(name) ? `d’${name}` : `de ${name}`;
    default:
      return `de l’${name}`;
  }
}

function rowsBy(column: string, rows: readonly TableRow[]): Map<string, TableRow> {
  return new Map(rows.map((row) => [row.get(column), row]));
}
