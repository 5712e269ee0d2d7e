/**
 * Pages of ordered lists, by keyset cursors.
 *
 * A list is ordered by one key and then by id, both in the same direction, so that a
 * cursor is a place between two rows and the database finds it by index. A cursor
 * remembers its list, its order and its snapshot; used anywhere else it is refused,
 * never misread.
 */
import { inputError } from './input-error.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.ts';

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** What a row is ordered by: its key and its id. */
export type Place = readonly [key: string | number, id: number];

/** A list in one order, in one snapshot. */
interface Ordered {
  /** What lists, in which order, for example `events OLDEST_FIRST`. */
  list: string;
  /** The snapshot's version. */
  version: string;
}

export interface PageRequest {
  size: number;
  /** `backward` where the last rows are wanted: read in reverse, then turned round. */
  direction: 'forward' | 'backward';
  after: Place | undefined;
  before: Place | undefined;
}

/** What the arguments ask for. Throws `BAD_USER_INPUT` for anything that is not answered as asked. */
export function readPageArguments(args: PageArguments, ordered: Ordered): PageRequest {
  const first = checkSize('first', args.first);
  const last = checkSize('last', args.last);
  if (first !== undefined && last !== undefined) {
    throw inputError('“first” and “last” ask for different ends of the list: give one of them.', {
      argument: 'last',
    });
  }
  return {
    size: first ?? last ?? DEFAULT_PAGE_SIZE,
    direction: last === undefined ? 'forward' : 'backward',
    after: readCursor('after', args.after, ordered),
    before: readCursor('before', args.before, ordered),
  };
}

function checkSize(argument: string, size: number | null | undefined): number | undefined {
  if (size === null || size === undefined) return undefined;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw inputError(
      `“${argument}” is ${size}: ask for 1 to ${MAX_PAGE_SIZE} rows and read on with a cursor.`,
      {
        argument,
        min: 1,
        max: MAX_PAGE_SIZE,
      },
    );
  }
  return size;
}

/** Enough of the version to tell snapshots apart. */
const VERSION_DIGITS = 12;

/** The cursor of a row, opaque to clients. */
function writeCursor(place: Place, { list, version }: Ordered): string {
  return Buffer.from(JSON.stringify([version.slice(0, VERSION_DIGITS), list, ...place])).toString(
    'base64url',
  );
}

function readCursor(
  argument: string,
  cursor: string | null | undefined,
  ordered: Ordered,
): Place | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const parts = parseCursor(cursor);
  if (!parts) {
    throw inputError(
      `“${argument}” is not a cursor of this API: pass one from an edge or from pageInfo, unchanged.`,
      {
        argument,
      },
    );
  }
  const [version, list, key, id] = parts;
  if (version !== ordered.version.slice(0, VERSION_DIGITS)) {
    throw inputError(
      `“${argument}” is a cursor of another snapshot: read the list again from its beginning.`,
      {
        argument,
      },
    );
  }
  if (list !== ordered.list) {
    throw inputError(
      `“${argument}” is a cursor of “${list}”, this list is “${ordered.list}”: keep field and order while reading on.`,
      { argument },
    );
  }
  return [key, id];
}

function parseCursor(
  cursor: string,
): [version: string, list: string, key: string | number, id: number] | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 4) return undefined;
  const [version, list, key, id] = parts as unknown[];
  if (typeof version !== 'string' || typeof list !== 'string') return undefined;
  if (typeof key !== 'string' && typeof key !== 'number') return undefined;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined;
  return [version, list, key, id];
}

export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * The page, from one row more than it has: `rows` stand in the order they were read,
 * `size + 1` of them at most.
 */
export function toPage<Row, Node>(
  rows: readonly Row[],
  { size, direction, after, before }: PageRequest,
  ordered: Ordered,
  placeOf: (row: Row) => Place,
  nodeOf: (row: Row) => Node,
): Page<Node> {
  const more = rows.length > size;
  const kept = rows.slice(0, size);
  if (direction === 'backward') kept.reverse();
  const edges = kept.map((row) => ({ cursor: writeCursor(placeOf(row), ordered), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: direction === 'forward' ? more : before !== undefined,
      hasPreviousPage: direction === 'forward' ? after !== undefined : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The order in which rows are read, where `ascending` is the order in which they are shown. */
export function readingOrder(ascending: boolean, { direction }: PageRequest): 'asc' | 'desc' {
  return ascending === (direction === 'forward') ? 'asc' : 'desc';
}

/** A comparison of two columns with a place, as drizzle's relational queries write it. */
type Beyond<K extends string, I extends string> = Record<string, unknown> & { [C in K | I]?: unknown };

/**
 * The filter that keeps a page within its cursors, for rows shown in this direction.
 * The first comparison is implied by the second; it is what lets SQLite seek by index.
 */
export function withinCursors<K extends string, I extends string>(
  key: K,
  id: I,
  ascending: boolean,
  { after, before }: PageRequest,
): Beyond<K, I>[] {
  const bound = (place: Place | undefined, up: boolean): Beyond<K, I>[] => {
    if (!place) return [];
    const [value, row] = place;
    const strictly = up ? 'gt' : 'lt';
    return [
      { [key]: { [up ? 'gte' : 'lte']: value } } as Beyond<K, I>,
      { OR: [{ [key]: { [strictly]: value } }, { [key]: value, [id]: { [strictly]: row } }] },
    ];
  };
  return [...bound(after, ascending), ...bound(before, !ascending)];
}

/** What a list costs: a full page, as its arguments were coerced. */
export function pageComplexity({ first, last }: PageArguments): { field: number; multiplier: number } {
  return { field: 1, multiplier: Math.max(1, first ?? last ?? DEFAULT_PAGE_SIZE) };
}
