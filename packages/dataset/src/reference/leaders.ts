/**
 * Rows of several sets → one entity for each person who headed a state or a government.
 *
 * The Factbook has all states and is new, with spellings and estimated ends of its own;
 * the others have days of beginning and end, for some states. Where both speak of one
 * office at one time, the other set's row stands and the Factbook's only says whether
 * it went on. Two rows are one person's by checked equality: the same state
 * and the same name, or the same office begun in the same month with nobody else
 * beginning then; never by name alone.
 */
import { fold } from '@backstory/linker';
import { formatPartialDate } from '@backstory/schema/partial-date';
import type { LocalizedText } from '@backstory/schema/vocabulary';
import { isCommonName } from './common-surnames.ts';
import { FEMININE_TITLES } from './feminine-titles.ts';
import { daysBetween, type LeaderRow } from './leader-row.ts';
import { HEAD_OF_GOVERNMENT, titleOf } from './office-titles.ts';
import { PRESS_MONONYMS } from './press-mononyms.ts';
import { PRESS_SPELLINGS } from './press-spellings.ts';
import { distinctNames, type NameDraft, type ReferenceDraft, slugOf } from './reference-draft.ts';
import { isSameName } from './same-name.ts';
import { CONGRESS_LEGISLATORS, FACTBOOK, IFG_MINISTERS, type ReferenceSet } from './sets.ts';
import type { State } from './states.ts';

/** Two sets date one beginning differently: by election, by oath, by decree. */
const SAME_BEGINNING_DAYS = 31;

interface Person {
  rows: LeaderRow[];
}

export function importLeaders(
  factbook: readonly LeaderRow[],
  dated: readonly LeaderRow[],
  states: ReadonlyMap<string, State>,
): ReferenceDraft[] {
  const rows = dated.map((row) => ({ ...row }));
  for (const row of joinSets(factbook, rows)) rows.push(row);
  return groupPersons(rows).map((person) => toDraft(person, states));
}

/** The Factbook's rows that say something new; what they confirm is written into the others. */
function joinSets(factbook: readonly LeaderRow[], known: LeaderRow[]): LeaderRow[] {
  const covered = new Map<string, string>();
  for (const { iso, office, title, asOf } of known) covered.set(`${iso} ${office} ${title.base}`, asOf);
  const others: LeaderRow[] = [];
  /** What became of a head of state's row, for the same term as head of government. */
  const twins = new Map<string, LeaderRow | 'dropped'>();
  const keyOf = ({ iso, title, name, from }: LeaderRow) => `${iso} ${title.base} ${name} ${from}`;
  for (const row of factbook.toSorted((a, b) => (a.office < b.office ? 1 : a.office > b.office ? -1 : 0))) {
    const twin = row.office === 'head-of-government' ? twins.get(keyOf(row)) : undefined;
    if (twin === 'dropped') continue;
    const same = known.find((other) => isSameHolding(other, row, known));
    if (same) {
      if (same.to === 'unknown') same.to = row.to;
      same.aliases = [
        ...same.aliases,
        ...(fold(row.name) === fold(same.name) ? [] : [row.name]),
        ...row.aliases,
      ];
      same.confirmedBy = row.set;
      if (row.to === 'ongoing' && same.to === 'ongoing' && row.asOf > same.asOf) same.asOf = row.asOf;
      twins.set(keyOf(row), same);
      continue;
    }
    // Within the other set's time, a row that it does not have is a remark or a misprinted date.
    const asOf = covered.get(`${row.iso} ${row.office} ${row.title.base}`);
    if (asOf !== undefined && row.from <= asOf) twins.set(keyOf(row), 'dropped');
    else if (twin)
      others.push({ ...row, name: twin.name, ...(twin.wikidata && { wikidata: twin.wikidata }) });
    else others.push({ ...row });
  }
  return others;
}

function isSameHolding(other: LeaderRow, row: LeaderRow, known: readonly LeaderRow[]): boolean {
  if (other.iso !== row.iso || other.office !== row.office) return false;
  const isNear = (candidate: LeaderRow) => daysBetween(candidate.from, row.from) <= SAME_BEGINNING_DAYS;
  if (isSameName(other, row)) {
    if (isNear(other)) return true;
    // The Factbook prints the last oath, or the first: one who is in office throughout has one term.
    return other.to === 'unknown' && other.from < row.from && isLastHolder(other, known);
  }
  if (!isNear(other) || other.title.base !== row.title.base) return false;
  return (
    known.filter(
      (candidate) => candidate.iso === row.iso && candidate.office === row.office && isNear(candidate),
    ).length === 1
  );
}

function isLastHolder(row: LeaderRow, known: readonly LeaderRow[]): boolean {
  return !known.some(
    (other) => other.iso === row.iso && other.office === row.office && other.from > row.from,
  );
}

/**
 * Rows by person: one Wikidata item, one state and name, or one throne taken on one day
 * in several states.
 */
function groupPersons(rows: readonly LeaderRow[]): Person[] {
  const persons: Person[] = [];
  const byState = new Map<string, Person[]>();
  const byAccession = new Map<string, Person>();
  for (const row of rows) {
    const accession = row.title.isThrone ? `${fold(row.name)} ${row.from}` : undefined;
    const compatriots = byState.get(row.iso) ?? [];
    let person =
      compatriots.find(({ rows: own }) => own.some((other) => isSamePerson(other, row))) ??
      (accession === undefined ? undefined : byAccession.get(accession));
    if (person) person.rows.push(row);
    else persons.push((person = { rows: [row] }));
    if (!compatriots.includes(person)) byState.set(row.iso, [...compatriots, person]);
    if (accession !== undefined) byAccession.set(accession, person);
  }
  return persons;
}

function isSamePerson(a: LeaderRow, b: LeaderRow): boolean {
  if (a.wikidata !== undefined && b.wikidata !== undefined) return a.wikidata === b.wikidata;
  if (fold(a.name) === fold(b.name)) return true;
  // Fathers and sons among presidents of two centuries: John Adams, John Quincy Adams.
  return a.set !== CONGRESS_LEGISLATORS && b.set !== CONGRESS_LEGISLATORS && isSameName(a, b);
}

type Role = Extract<ReferenceDraft, { type: 'Actor' }>['value']['roles'][number];

function toDraft({ rows }: Person, states: ReadonlyMap<string, State>): ReferenceDraft {
  const first = rows[0] as LeaderRow;
  const stateOf = (iso: string): State => {
    const state = states.get(iso);
    if (!state) throw new Error(`leaders: ${iso} is no state of the set of states`);
    return state;
  };
  const own = [...new Set(rows.map(({ iso }) => iso))].map(stateOf);
  const state = own[0] as State;
  const isFeminine = FEMININE_TITLES.has(first.name);
  const roles = rolesOf(rows, stateOf, isFeminine);
  const sets = [...new Set(rows.flatMap(setsOf))];
  const isThrone = rows.every(({ title }) => title.isThrone);
  const noun = isThrone
    ? { en: 'Monarch', fr: isFeminine ? 'Souveraine' : 'Souverain' }
    : { en: 'Politician', fr: 'Personnalité politique' };
  const wikidata = rows.find((row) => row.wikidata !== undefined)?.wikidata;
  return {
    kind: 'leader',
    type: 'Actor',
    slug: slugOf(first.name),
    file: first.file,
    line: first.line,
    names: namesOf(rows),
    context: contextOf(rows, own),
    value: {
      kind: 'person',
      name: { en: first.name, fr: first.name },
      descriptor: {
        en: `${noun.en} (${own.length > 1 ? 'several states' : state.name.en})`,
        fr: `${noun.fr} (${own.length > 1 ? 'plusieurs États' : state.name.fr})`,
      },
      summary: summaryOf(roles, sets),
      ...(wikidata !== undefined && { wikidata }),
      ...(own.length === 1 && state.isState && { country: state.slug }),
      roles,
      relations: [],
      sources: Object.fromEntries(sets.map(({ key, source }) => [key, source])),
      reviewed: rows
        .map(({ asOf }) => asOf)
        .toSorted()
        .at(-1) as string,
    },
  };
}

/** A set that only confirms is cited where it had the last word. */
function setsOf({ set, confirmedBy, asOf }: LeaderRow): ReferenceSet[] {
  return confirmedBy?.asOf === asOf && confirmedBy !== set ? [set, confirmedBy] : [set];
}

/**
 * In order of time. An office of government that is held under the title of the office of
 * state is named as what it is, and ends with it.
 */
function rolesOf(rows: readonly LeaderRow[], stateOf: (iso: string) => State, isFeminine: boolean): Role[] {
  return rows
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.office < b.office ? 1 : -1))
    .map((row): Role => {
      const twins =
        row.office === 'head-of-government'
          ? rows.filter(
              (other) =>
                other.office === 'head-of-state' &&
                other.iso === row.iso &&
                other.title.base === row.title.base,
            )
          : [];
      const twin = twins.find((other) => daysBetween(other.from, row.from) <= SAME_BEGINNING_DAYS);
      const state = stateOf(row.iso);
      return {
        title: titleOf(twins.length > 0 ? HEAD_OF_GOVERNMENT : row.title, state.of, isFeminine),
        office: row.office,
        // An office is one of an actor: a territory is named by the title alone.
        ...(state.isState && { of: state.slug }),
        from: row.from,
        ...endOf(twin && (row.to === 'unknown' || twin.to.startsWith(row.to)) ? twin.to : row.to, row),
        sources: [...new Set([row, ...(twin ? [twin] : [])].flatMap(setsOf))].map(({ key }) => key),
      };
    });
}

/** What a set calls ongoing is known up to the day it was compiled, and not a day longer. */
function endOf(to: string, { asOf }: LeaderRow): Pick<Role, 'to' | 'attested_until'> {
  return to === 'ongoing' ? { to: 'unknown', attested_until: asOf } : { to };
}

/** A card need not list more than this in its sentence; the roles are below it. */
const MOST_ROLES_IN_SUMMARY = 3;

function summaryOf(roles: readonly Role[], sets: readonly ReferenceSet[]): LocalizedText {
  const shown = roles
    .filter(({ office }, index) => office === 'head-of-state' || index < MOST_ROLES_IN_SUMMARY)
    .slice(0, MOST_ROLES_IN_SUMMARY);
  const titles = sets.map(({ title }) => title);
  const list = (language: 'en' | 'fr') =>
    shown
      .map((role) => `${role.title[language]} (${spanOf(role, language)})`)
      .join(language === 'en' ? '; ' : ' ; ');
  return {
    en: `According to ${withThe(titles)}: ${list('en')}.`,
    fr: `D’après ${titles.join(' et ')} : ${list('fr')}.`,
  };
}

const TAKES_THE = new Set([FACTBOOK, IFG_MINISTERS].map(({ title }) => title));

const withThe = (titles: readonly string[]) =>
  titles.map((title) => (TAKES_THE.has(title) ? `the ${title}` : title)).join(' and ');

function spanOf({ from, to, attested_until: until }: Role, language: 'en' | 'fr'): string {
  const start = formatPartialDate(from, language);
  if (until) {
    const last = formatPartialDate(until, language);
    return language === 'en'
      ? `since ${start}, as of ${last}`
      : `depuis ${from.length === 10 ? 'le ' : ''}${start}, au ${last}`;
  }
  if (to === 'unknown')
    return language === 'en' ? `from ${start}, end not given` : `début : ${start} ; fin non indiquée`;
  return `${start} – ${formatPartialDate(to, language)}`;
}

/** Who left office before this is named in news mostly by things called after him. */
const HISTORY_ENDS = '1981';

/** “King Salman”: many kings have borne the name. */
const STYLED = /^King \p{L}+$/u;

function namesOf(rows: readonly LeaderRow[]): NameDraft[] {
  const first = rows[0] as LeaderRow;
  const isHistory = rows.every(({ to }) => to !== 'ongoing' && to !== 'unknown' && to < HISTORY_ENDS);
  const drafts: NameDraft[] = [
    { text: first.name, language: 'mul', kind: 'full' },
    ...rows
      .flatMap((row) => [row.name, ...row.aliases])
      .map((text): NameDraft => ({ text, language: 'mul', kind: 'alias' })),
    ...(PRESS_SPELLINGS[first.name] ?? []).map(
      (text): NameDraft => ({ text, language: 'mul', kind: 'short' }),
    ),
    ...(PRESS_MONONYMS[first.name] ?? []),
    // Given name and family name alone may be a namesake's: it needs the state near it.
    ...rows.flatMap(({ short }) =>
      short === undefined ? [] : [{ text: short, language: 'mul', kind: 'short', policy: 'weak' } as const],
    ),
    ...rows
      .filter(({ title }) => title.isThrone)
      .flatMap(({ title, name, aliases }) => [name, ...aliases].flatMap((text) => withThrone(title, text))),
  ];
  return distinctNames(drafts).map((draft) => {
    if (draft.policy || draft.kind === 'mononym') return draft;
    const words = draft.text.split(' ');
    // One word, or the name of what was called after him: ships, schools, streets.
    if (words.length < 2 || isHistory) return { ...draft, policy: 'never' };
    // A number after a name that many have borne.
    if (/ (?:[IVX]+)$/.test(draft.text) && words.length === 2) return { ...draft, policy: 'weak' };
    return isCommonName(draft.text) || STYLED.test(draft.text) ? { ...draft, policy: 'weak' } : draft;
  });
}

/** “Pope Francis”, “Emperor Naruhito”: how texts write a name of one word, or of one word and a number. */
function withThrone(throne: { en: string; fr: string; frFeminine: string }, name: string): NameDraft[] {
  const [given, number, ...rest] = name.split(' ');
  if (given === undefined || rest.length > 0 || (number !== undefined && !/^[IVX]+$/.test(number))) return [];
  return [{ text: `${throne.en} ${name}`, language: 'en', kind: 'short', policy: 'weak' }];
}

function contextOf(rows: readonly LeaderRow[], states: readonly State[]): string[] {
  const thrones = rows
    .filter(({ title }) => title.isThrone)
    .flatMap(({ title }) => [title.en.toLowerCase(), title.fr.toLowerCase()]);
  return [...new Set([...states.flatMap(({ context }) => context), ...thrones])];
}
