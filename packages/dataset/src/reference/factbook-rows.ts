/**
 * The Factbook's chiefs of state and heads of government, from what its pages printed
 * week by week → rows with a beginning it prints and an end that can be inferred.
 *
 * The Factbook prints “since”, never “until”. Somebody who was succeeded left office
 * between the last snapshot that lists him and the day his successor began: the end is
 * the month or the year in which both lie, and unknown where they differ. That somebody
 * is listed no longer proves nothing by itself, because pages also change their form.
 */
import { fold } from '@backstory/linker';
import { daysBetween, type HeadOffice, type LeaderRow } from './leader-row.ts';
import { readTitle } from './office-titles.ts';
import { readPrintedName } from './printed-name.ts';
import { isSameName } from './same-name.ts';
import { readTsv, type TableRow } from './read-table.ts';
import { FACTBOOK } from './sets.ts';

/** There are no snapshots between these: what the first one lists may have ended on the day after it. */
const LAST_BEFORE_GAP = '2017-03-28';
const LAST_WITHIN_GAP = '2020-11-23';

const OFFICES: Record<string, HeadOffice> = {
  chief_of_state: 'head-of-state',
  head_of_government: 'head-of-government',
};

/** Rows whose title was lost when the pages were read; each was compared with the page. */
const LOST_TITLES: Record<string, string> = {
  'AT 2025-01-10 Alexander SCHALLENBERG': 'Chancellor',
  'KR 2025-05-02 LEE Ju Ho': 'Acting President',
  'WS 2007-06-20 TUI ATUA Tupua Tamasese Efi': 'Head of State',
  "WS 2017-07-21 TUIMALEALI'IFANO Va’aletoa Sualauvi II": 'Head of State',
  'KG 2024-12-18 Adylbek KASYMALIYEV': 'Chairman of the Cabinet of Ministers',
  'LY 2021-02-05 GNU Interim Prime Minister Abd-al-Hamid DUBAYBAH': 'Interim Prime Minister',
  'NE 2023-08-09 CNSP Prime Minister Ali Mahaman Lamine ZEINE': 'Prime Minister',
  'TH 2024-08-18 PAETONGTARN Shinawatra': 'Prime Minister',
  'MD 2015-07-30 Valeriu STRELET': 'Prime Minister',
  'MD 2015-10-30 Gheorghe BREGA': 'Interim Prime Minister',
  'EE 2014-03-26 Taavi ROIVAS': 'Prime Minister',
  'EE 2016-11-23 Juri RATAS': 'Prime Minister',
  'FR 2024-12-13 François BAYROU': 'Prime Minister',
  'FR 2025-09-10 Sébastien LECORNU': 'Prime Minister',
};

/** Names of which the page put the wrong part in capitals, or misspelt a part for some weeks. */
const MISPRINTS: Record<string, string> = {
  'WACHIRALONGKON Bodinthrathepphayawarangkun': 'WACHIRALONGKON',
  'Xi JINPING': 'XI Jinping',
  'Michael MARTIN': 'Micheál MARTIN',
  'Peter PELLIGRINI': 'Peter PELLEGRINI',
  'Shahbaz SHARIF': 'Shehbaz SHARIF',
  'Bola TINBU': 'Bola TINUBU',
  'GNU Interim Prime Minister Abd-al-Hamid DUBAYBAH': 'Abdul Hamid DUBAYBAH',
  'CNSP Prime Minister Ali Mahaman Lamine ZEINE': 'Ali Mahaman Lamine ZEINE',
  'Mohammad MOKHER - previously first vice president': 'Mohammad MOKHBER',
};

/** Rows of the page of one state that name an office of another. */
const OF_ANOTHER_STATE = new Set(['CD 2021-05-12 Anatole Collinet MAKOSSO']);

interface Printed extends Omit<LeaderRow, 'to'> {
  isCurrent: boolean;
  firstListed: string;
  lastListed: string;
}

/** One row for each time that somebody headed a state or a government. */
export function readFactbook(file: string, text: string): LeaderRow[] {
  const printed = readTsv(file, text).flatMap((row) => readRow(file, row));
  const groups = Map.groupBy(printed, ({ iso, office }) => `${iso} ${office}`);
  return [...groups.values()].flatMap((listed) => {
    const group = listed.filter((row) => !hasBorrowedDate(row, listed) && !hasMisprintedDate(row, listed));
    const terms = joinTerms(group);
    return terms.map((term) => withEnd(term, terms, group));
  });
}

function readRow(file: string, row: TableRow): Printed[] {
  const iso = row.get('iso2');
  const office = OFFICES[row.get('role')];
  const since = row.get('since');
  const asPrinted = row.get('name_as_printed');
  const printedName = MISPRINTS[asPrinted] ?? asPrinted;
  const lost = LOST_TITLES[`${iso} ${since} ${asPrinted}`];
  // A row that has a title of office keeps it: what was lost is no title, or a half of one.
  const printedTitle =
    lost !== undefined && !readTitle(row.get('title'), office ?? 'head-of-state') ? lost : row.get('title');
  if (office === undefined || since === '' || printedTitle === '') return [];
  if (OF_ANOTHER_STATE.has(`${iso} ${since} ${asPrinted}`)) return [];
  const found = readTitle(`${printedTitle} ${printedName}`, office);
  if (!found) return [];
  const name = readPrintedName(found.rest);
  if (!name) return [];
  const variants = row
    .get('other_spellings')
    .split(' | ')
    .filter((variant) => isSpelling(variant, name.text));
  return [
    {
      iso,
      // A prime minister printed below the chief of state is listed there for company.
      office: found.title.base === 'prime-minister' ? 'head-of-government' : office,
      title: found.title,
      name: name.text,
      ...(name.short !== undefined && { short: name.short }),
      aliases: [...new Set([...name.aliases, ...variants])],
      from: since,
      isCurrent: row.get('current') !== '',
      firstListed: row.get('first_snapshot'),
      lastListed: row.get('last_snapshot') === LAST_WITHIN_GAP ? LAST_BEFORE_GAP : row.get('last_snapshot'),
      set: FACTBOOK,
      asOf: FACTBOOK.asOf,
      file,
      line: row.line,
    },
  ];
}

/**
 * A page in which only the name was changed carries the predecessor's “since”: of two
 * holders who began on one day the one listed later has a date that is not his.
 */
function hasBorrowedDate(row: Printed, listed: readonly Printed[]): boolean {
  return listed.some(
    (other) =>
      other.from === row.from &&
      other.title.base === row.title.base &&
      other.firstListed < row.firstListed &&
      !isSameName(other, row),
  );
}

/**
 * A “since” before others who began, and were listed and gone, before the row was first
 * printed is a misprint of the year: a term of twenty years that nobody held. Who was
 * listed under any spelling before that is another matter.
 */
function hasMisprintedDate(row: Printed, listed: readonly Printed[]): boolean {
  const before = listed.filter(
    (other) =>
      other.from > row.from && other.lastListed < row.firstListed && other.title.base === row.title.base,
  );
  return (
    before.some((other) => !isSameName(other, row)) &&
    !listed.some((other) => isSameName(other, row) && other.firstListed < row.firstListed)
  );
}

/** A variant is another spelling of the name if at most one of its words is not among the name's. */
function isSpelling(variant: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}’'. -]+$/u.test(variant) || REMARK_BEFORE.test(variant)) return false;
  const words = new Set(fold(name).split(' '));
  const others = fold(variant).split(' ');
  const foreign = others.filter((word) => !words.has(word));
  return others.length >= 2 && foreign.length <= 1 && foreign.length < others.length;
}

const REMARK_BEFORE = /^(?:Elect|President|Acting|Interim|Prime|Archbishop|Cardinal|Sir|Spanish|French|Gnu) /;

/**
 * The terms in a list of rows of one office. A person's row with a later “since” is a new
 * term where that day was recent when it was first printed, or the title changed (acting,
 * then elected); an old day printed anew, or another spelling, is the same term.
 */
function joinTerms(group: readonly Printed[]): Printed[] {
  const terms: Printed[] = [];
  for (const row of group.toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.line - b.line,
  )) {
    const last = terms.findLast((term) => isSameName(term, row));
    if (!last || isNewTerm(last, row) || hasOtherBetween(last, row, group)) {
      terms.push({ ...row });
      continue;
    }
    last.isCurrent ||= row.isCurrent;
    last.aliases = [
      ...new Set([...last.aliases, ...row.aliases, ...(row.name === last.name ? [] : [row.name])]),
    ];
    if (row.lastListed > last.lastListed) last.lastListed = row.lastListed;
  }
  return terms;
}

/** A page prints a new term within so many days of its beginning. */
const NEW_TERM_DAYS = 120;

function isNewTerm(last: Printed, row: Printed): boolean {
  if (row.from.length < 10 || row.from === last.from) return false;
  if (last.title.en !== row.title.en) return true;
  return row.from > last.lastListed || daysBetween(row.from, last.lastListed) <= NEW_TERM_DAYS;
}

function hasOtherBetween(last: Printed, row: Printed, group: readonly Printed[]): boolean {
  return group.some(
    (other) =>
      other.from > last.from && other.from < row.from && !isSameName(other, row) && !isSameName(other, last),
  );
}

/**
 * Whether one holder came after another. Of two who are listed together for long neither
 * ends the other's term: a prime minister beside a president who heads the government.
 */
function isAfter(other: Printed, term: Printed): boolean {
  return (
    other.title.base === term.title.base && other.firstListed >= term.lastListed && !isSameName(other, term)
  );
}

function withEnd(term: Printed, terms: readonly Printed[], group: readonly Printed[]): LeaderRow {
  const { isCurrent, firstListed: _firstListed, lastListed, ...row } = term;
  if (isCurrent) return { ...row, to: 'ongoing' };
  const next = terms.find((other) => other.from > term.from && isSameName(other, term));
  if (next && !hasOtherBetween(term, next, group)) {
    // Somebody nobody saw may have held the office while no pages were kept.
    const isSeen = lastListed > LAST_BEFORE_GAP || next.from <= LAST_BEFORE_GAP;
    return { ...row, to: isSeen ? next.from : 'unknown' };
  }
  const successor = group
    .filter((other) => other.from > term.from && isAfter(other, term))
    .map(({ from }) => from)
    .toSorted()[0];
  return { ...row, to: successor === undefined ? 'unknown' : agreedDate(lastListed, successor) };
}

/** The month or the year in which both days lie, or `unknown`. */
function agreedDate(lastListed: string, successor: string): string {
  // A page that was brought up to date late lists people who had already left.
  const earliest = lastListed < successor ? lastListed : successor;
  const precision = [7, 4].find((length) => earliest.slice(0, length) === successor.slice(0, length));
  return precision === undefined ? 'unknown' : successor.slice(0, precision);
}
