/**
 * What one request may ask for. Each number leaves an ordinary query about ten times
 * the room it needs; the costliest permitted query is timed in the test of the limits.
 */

/** Rows on a page when neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20;
/** GitHub's number, and enough: a longer list is read page by page. */
export const MAX_PAGE_SIZE = 100;
/** As many ids as a page has rows. */
export const MAX_NODE_IDS = 100;

/** A name longer than this is not a name. UTF-16 code units. */
export const MAX_SEARCH_LENGTH = 100;
/** Full text costs the square of its terms: eight take 3 ms, a thousand take more than a second. */
export const MAX_SEARCH_TERMS = 8;

/** A long magazine article has 40,000 UTF-16 code units. */
export const MAX_TEXT_LENGTH = 50_000;

/** Links in a chain between two actors: beyond four, everybody is tied to everybody. */
export const MAX_CHAIN_LENGTH = 4;

/** Tokens in a document: the introspection query has some 400, the fullest card query fewer. */
export const MAX_TOKENS = 2_000;
/** Fields within fields: relations of participants of events of an actor are at seven. */
export const MAX_DEPTH = 16;
/** Aliased fields in a document: one field can otherwise be asked for again and again. */
export const MAX_ALIASES = 30;
/** Fields that an answer may hold if every page is full, computed from the arguments as coerced. */
export const MAX_COMPLEXITY = 50_000;
/** Rows expected in a list that has no page size: a state has more relations, most actors have fewer. */
export const EXPECTED_LIST_LENGTH = 10;
/** Fields that a full-text search is as dear as. */
export const SEARCH_COMPLEXITY = 50;
/** Fields that linking a thousand code units of text is as dear as. */
export const TEXT_COMPLEXITY_PER_1000 = 20;

/** Bytes in the body of a request: a text of 50,000 code units with room for accents and the query. */
export const MAX_BODY_BYTES = 64 * 1024;
/** Bytes in the address of a request, query included. */
export const MAX_URL_BYTES = 8 * 1024;
/** A client that has not sent its headers by then is holding a socket, not asking. */
export const HEADERS_TIMEOUT_MS = 5_000;
/** The same for the whole request. */
export const REQUEST_TIMEOUT_MS = 10_000;
/** How long a stopping server waits for answers under way. */
export const STOP_TIMEOUT_MS = 3_000;
