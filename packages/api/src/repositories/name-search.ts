/**
 * Search over names: what is looked for, how well a name matches, and the SQL for both.
 *
 * A name matches where each word of the query begins one of its words, case and
 * diacritics apart. Only if no name does are misspellings considered: names that share
 * groups of three letters with the query, or have a word that begins alike, and are few
 * letters away from it.
 */
import { fold } from '@backstory/linker';
import { entities, names } from '@backstory/schema/tables';
import type { EntityType } from '@backstory/schema/vocabulary';
import { type SQL, sql, type SQLWrapper } from 'drizzle-orm';
import { editDistance } from '../edit-distance.ts';
import { inputError } from '../input-error.ts';
import { MAX_SEARCH_LENGTH, MAX_SEARCH_TERMS } from '../limits.ts';
import type { Snapshot } from '../snapshot.ts';

/** How well a name matches, the best first: the position is its rank. */
const MATCHES = ['EXACT', 'BEGINNING', 'WORDS', 'WORD_BEGINNINGS', 'OTHER_SPELLING', 'SIMILAR'] as const;
export type Match = (typeof MATCHES)[number];
const SIMILAR = MATCHES.indexOf('SIMILAR');

/** Names that are looked at more closely, of those with shared letters and of those with the same beginning. */
const MAX_CANDIDATES = 200;
/** Letters at the beginning of a word that are taken to be right: the full text has an index of them. */
const BEGINNING = 2;

interface Wanted {
  /** The query, folded as names are. */
  folded: string;
  /** Its words, each once. */
  terms: string[];
}

/** What the query looks for. Throws `BAD_USER_INPUT` where it is too long. */
export function readSearchQuery(query: string): Wanted {
  if (query.length > MAX_SEARCH_LENGTH) {
    throw inputError(
      `“query” has ${query.length} UTF-16 code units: search for a name, at most ${MAX_SEARCH_LENGTH} long. For a whole text use \`recognize\`.`,
      { argument: 'query', max: MAX_SEARCH_LENGTH },
    );
  }
  const folded = fold(query);
  const terms = [...new Set(folded.split(' ').filter((term) => term !== ''))];
  if (terms.length > MAX_SEARCH_TERMS) {
    throw inputError(
      `“query” has ${terms.length} different words: search for a name, at most ${MAX_SEARCH_TERMS} words.`,
      { argument: 'query', max: MAX_SEARCH_TERMS },
    );
  }
  return { folded, terms };
}

/**
 * Where a match stands among all: by how well the name matches, then by prominence.
 * One number, so that it can be the key of a cursor; smaller is better.
 */
function rankOf(match: number, prominence: number): number {
  return 2 * match - prominence;
}

/** The match that a rank was computed from: prominence is 0 to 1. */
export function matchOfRank(rank: number): Match {
  return MATCHES[Math.min(Math.ceil(rank / 2), SIMILAR)] ?? 'SIMILAR';
}

/** How well the name matches, as a position in `MATCHES`. */
function matchSql({ folded, terms }: Wanted): SQL {
  const beginsWord = terms.map((term) => sql`instr(' ' || ${names.folded}, ${` ${term}`}) > 0`);
  return sql`case when ${names.folded} = ${folded} then 0
    when substr(${names.folded}, 1, ${folded.length}) = ${folded} then 1
    when instr(' ' || ${names.folded} || ' ', ${` ${folded} `}) > 0 then 2
    when ${sql.join(beginsWord, sql` and `)} then 3 else 4 end`;
}

const fullText = (terms: readonly string[]) =>
  // Quoted, so that nothing a reader types is an operator of the full-text language.
  terms.map((term) => `"${term.replaceAll('"', '""')}"*`).join(' ');

const ofType = (types: readonly EntityType[] | undefined) =>
  types ? sql` and ${entities.type} in ${[...types]}` : sql``;

/** The ids of the `limit` best matching entities after the cursor, as a subquery. */
export function bestMatches(
  wanted: Wanted,
  types: readonly EntityType[] | undefined,
  after: readonly [rank: string | number, id: number] | undefined,
  limit: number,
): SQL {
  const rank = sql`2 * min(${matchSql(wanted)}) - ${entities.prominence}`;
  const beyond = after ? sql` having (${rank}, ${entities.id}) > (${after[0]}, ${after[1]})` : sql``;
  return sql`select "id" from (select ${entities.id} as "id", ${rank} as "rank" from ${sql.raw('names_fts')}
    join ${names} on ${names.id} = names_fts.rowid join ${entities} on ${entities.id} = ${names.entityId}
    where names_fts match ${fullText(wanted.terms)}${ofType(types)}
    group by ${entities.id}${beyond} order by "rank", "id" limit ${limit})`;
}

/** How many entities match, as a scalar. */
export function countMatches(wanted: Wanted, types: readonly EntityType[] | undefined): SQL {
  return sql`(select count(distinct ${names.entityId}) from ${sql.raw('names_fts')}
    join ${names} on ${names.id} = names_fts.rowid join ${entities} on ${entities.id} = ${names.entityId}
    where names_fts match ${fullText(wanted.terms)}${ofType(types)})`;
}

/** How well the entity's best name matches and which that is, as columns of the entity's row. */
export function matchColumns(wanted: Wanted, language: string | undefined) {
  const match = matchSql(wanted);
  return {
    searchRank: (entity: { id: SQLWrapper; prominence: SQLWrapper }) =>
      sql<number>`2 * (select min(${match}) from ${names} where ${names.entityId} = ${entity.id}) - ${entity.prominence}`,
    searchName: (entity: { id: SQLWrapper }) =>
      sql<string>`(select ${names.text} from ${names} where ${names.entityId} = ${entity.id} order by ${match}, ${names.language} <> ${language ?? ''}, ${names.ordinal} limit 1)`,
  };
}

export interface SimilarName {
  entityId: number;
  rank: number;
  name: string;
}

/** Entities with a name that the query may be a misspelling of, the best first, each once. */
export async function findSimilar(
  { db }: Snapshot,
  { folded, terms }: Wanted,
  types: readonly EntityType[] | undefined,
): Promise<SimilarName[]> {
  const trigrams = trigramsOf(folded);
  const beginnings = terms.filter((term) => term.length > BEGINNING).map((term) => term.slice(0, BEGINNING));
  if (trigrams.length === 0 || beginnings.length === 0) return [];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  // The beginning finds letters that changed places in a short word, which leave no three together.
  const from = (table: SQL, match: string, order: SQL) =>
    sql`select * from (select ${names.entityId} as "entityId", ${names.text} as "text", ${names.folded} as "folded", ${entities.prominence} as "prominence"
      from ${table} join ${names} on ${names.id} = ${table}.rowid join ${entities} on ${entities.id} = ${names.entityId}
      where ${table} match ${match}${ofType(types)} order by ${order} limit ${MAX_CANDIDATES})`;
  const candidates = await db.all<{ entityId: number; text: string; folded: string; prominence: number }>(
    sql`${from(sql.raw('names_trigrams'), trigrams.map(quoted).join(' OR '), sql.raw('names_trigrams.rank'))} union all ${from(
      sql.raw('names_fts'),
      beginnings.map((beginning) => `${quoted(beginning)}*`).join(' OR '),
      sql`${entities.prominence} desc, ${names.id}`,
    )}`,
  );
  const best = new Map<number, SimilarName>();
  for (const { entityId, text, folded: name, prominence } of candidates) {
    const distance = distanceWithin(folded, name);
    if (distance === undefined) continue;
    const rank = rankOf(SIMILAR + distance, prominence);
    const known = best.get(entityId);
    if (!known || rank < known.rank) best.set(entityId, { entityId, rank, name: text });
  }
  return [...best.values()].toSorted((a, b) => a.rank - b.rank || a.entityId - b.entityId);
}

function trigramsOf(folded: string): string[] {
  const letters = Array.from(folded);
  return [...new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join('')))];
}

/** A letter wrong in a short word, two in a name, three in a long one; more is another name. */
function allowedDistance(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : length < 14 ? 2 : 3;
}

/** The least distance between the query and as many words of the name in a row; `undefined` where it is too far. */
function distanceWithin(query: string, name: string): number | undefined {
  const allowed = allowedDistance(query.length);
  const words = name.split(' ');
  const span = query.split(' ').length;
  let least = editDistance(query, name, allowed);
  for (let start = 0; start + span <= words.length; start += 1) {
    least = Math.min(least, editDistance(query, words.slice(start, start + span).join(' '), allowed));
  }
  return least <= allowed ? least : undefined;
}
