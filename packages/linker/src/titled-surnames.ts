/**
 * Persons named by title and surname alone: “President Faye”, “le général Tiani”, and the bare surname
 * afterwards. Without a full name in the text a surname says little, so three things must agree: the
 * title is that of an office or a rank, the text speaks of the state, and on the article's day exactly
 * one holder of such an office there has this surname.
 */
import type { Adjectives } from './adjectives.ts';
import { CLEAR, type CapitalRuns } from './capital-runs.ts';
import { COMMON, FUNCTION, PEOPLE, TITLE } from './cues/cue-bits.ts';
import { officesCalledBefore } from './cues/office-phrases.ts';
import { WordSet } from './cues/word-set.ts';
import { type Document, PLAIN } from './document.ts';
import { type Office, OFFICES_OF_ONE } from './model.ts';
import { NO_ENTITY } from './names-pack-format.ts';
import type { NamesPack } from './open-names-pack.ts';
import type { Decision } from './readings.ts';
import { Score } from './score.ts';
import { followsFemaleAddress, hasPrivateCalling, isFamily } from './surroundings.ts';
import { LOWER, UPPER } from './tokenise.ts';

/** Ranks and addresses that a holder of any office may have. */
const RANKS = new WordSet(`
general generals colonel captain capitaine gen col capt gal cne commandant marshal marechal m monsieur mr
`);

export interface TitledSurname {
  readonly from: number;
  readonly to: number;
  readonly entity: number;
  readonly score: Score;
}

/**
 * The titled surnames of a text and their repetitions, sure enough or not; `isFree` says of a token
 * that it belongs to no mention and to no person named in full.
 */
export function readTitledSurnames(
  pack: NamesPack,
  document: Document,
  day: number,
  runs: CapitalRuns,
  adjectives: Adjectives,
  decisions: readonly Decision[],
  isFree: (token: number) => boolean,
): TitledSurname[] {
  const { count, flags, hash } = document.tokens;
  const found: TitledSurname[] = [];
  let holders: Map<Office, Set<number>> | undefined;
  /** Per surname: whom it was read as; `NO_ENTITY` where somebody else of that name is in the text. */
  const bearers = new Map<number, number>();
  const plain: number[] = [];
  for (let token = 1; token < count; token += 1) {
    if (((flags[token] ?? 0) & UPPER) === 0 || !isFree(token)) continue;
    const offices = officesBefore(document, token);
    if (offices.length === 0 || !isSurname(document, token) || runs.right(token + 1, token) !== CLEAR)
      continue;
    holders ??= holdersOf(pack, day, adjectives, decisions);
    const bearer = onlyBearer(pack, holders, offices, hash[token] ?? 0);
    if (bearer === undefined) continue;
    found.push({ from: token, to: token + 1, entity: bearer, score: new Score('short').add('officeHolder') });
    const key = hash[token] ?? 0;
    bearers.set(key, (bearers.get(key) ?? bearer) === bearer ? bearer : NO_ENTITY);
  }
  if (bearers.size === 0) return found;

  const titled = new Set(found.map(({ from }) => from));
  for (let token = 0; token < count; token += 1) {
    const key = hash[token] ?? 0;
    if (!bearers.has(key) || titled.has(token) || !isFree(token)) continue;
    if (((flags[token] ?? 0) & LOWER) !== 0) continue;
    // Somebody else of that name, with a given name or a title of its own: then the bare surname may be either's.
    const isBare = runs.left(token, true) === CLEAR && runs.right(token + 1, token) === CLEAR;
    if (followsFemaleAddress(document, token)) continue;
    if (isBare && isSurname(document, token)) plain.push(token);
    else bearers.set(key, NO_ENTITY);
  }
  const isOneMans = (token: number): boolean => bearers.get(hash[token] ?? 0) !== NO_ENTITY;
  const again = plain.filter(isOneMans).map((token) => ({
    from: token,
    to: token + 1,
    entity: bearers.get(hash[token] ?? 0) ?? NO_ENTITY,
    score: new Score('short').add('officeHolder').add('surnameAgain'),
  }));
  return [...found.filter(({ from }) => isOneMans(from)), ...again];
}

/** Whether a token can be the surname of somebody in office. */
function isSurname(document: Document, token: number): boolean {
  if (document.styleOf(document.sentenceOf[token] ?? 0) !== PLAIN) return false;
  if ((document.cues(token) & (FUNCTION | COMMON | TITLE | PEOPLE)) !== 0) return false;
  return !isFamily(document, token, token + 1) && !hasPrivateCalling(document, token, token + 1);
}

function officesBefore(document: Document, token: number): readonly Office[] {
  const offices = officesCalledBefore(document.tokens.hash, token);
  if (offices.length > 0) return offices;
  return RANKS.has(document.tokens.hash[token - 1]) ? OFFICES_OF_ONE : [];
}

/** Per office: who held it on the day, in the states the text speaks of. */
function holdersOf(
  pack: NamesPack,
  day: number,
  { stateAt }: Adjectives,
  decisions: readonly Decision[],
): Map<Office, Set<number>> {
  const states = new Set(stateAt.values());
  for (const { entity } of decisions) {
    const { kind, type } = pack.entityAt(entity);
    if (kind === 'STATE') states.add(entity);
    else if (type === 'Place' && pack.stateOf(entity) !== NO_ENTITY) states.add(pack.stateOf(entity));
  }
  const holders = new Map<Office, Set<number>>();
  for (const office of OFFICES_OF_ONE) {
    const own = new Set<number>();
    for (const state of states)
      for (const { holder, from, to } of pack.holdersOf(state, office))
        if (from <= day && day < to) own.add(holder);
    holders.set(office, own);
  }
  return holders;
}

function onlyBearer(
  pack: NamesPack,
  holders: ReadonlyMap<Office, ReadonlySet<number>>,
  offices: readonly Office[],
  surname: number,
): number | undefined {
  const bearers = new Set<number>();
  for (const office of offices)
    for (const holder of holders.get(office) ?? []) if (pack.hasSurname(holder, surname)) bearers.add(holder);
  const [bearer] = bearers;
  return bearers.size === 1 ? bearer : undefined;
}
