/**
 * Common nouns that tell two bearers of one name apart: the region of Gao and the town, the river
 * Niger and the state.
 */
import { TIE } from './cues/cue-bits.ts';
import type { Document } from './document.ts';
import { GAP_APOSTROPHE, GAP_SPACE, LOWER } from './tokenise.ts';
import { foldSlice } from './letters.ts';

const KINDS_BY_WORD: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:region|province|provincia|cercle|district|distrito|prefecture|governorate|gebiet|bezirk)$/,
    /REGION|PROVINCE|DISTRICT|CERCLE|ADMIN/,
  ],
  [
    /^(?:city|town|village|garrison|garnison|ville|commune|capital|capitale|locality|localite|ciudad|localidad|pueblo|aldea|cidade|vila|stadt|hauptstadt|ort|dorf)$/,
    /CITY|CAPITAL|TOWN|VILLAGE|SETTLEMENT|COMMUNE/,
  ],
  [/^(?:river|fleuve|riviere|rio|fluss)$/, /RIVER|WATER/],
  [/^(?:lake|lac|lago|see)$/, /LAKE|WATER/],
  [/^(?:desert|desierto|deserto|wuste)$/, /DESERT|REGION|AREA/],
  [
    /^(?:base|camp|airport|aeroport|aeropuerto|aeroporto|flughafen|stutzpunkt|lager)$/,
    /BASE|CAMP|AIRPORT|SITE|CITY|TOWN|VILLAGE/,
  ],
];

const CALLED = /^(?:called|named|appelée?|nommée?|dite?|llamada|namens|chamada)$/i;

/** The kinds that a noun beside the span speaks of, or `undefined` where there is none. */
export function kindBeside(document: Document, from: number, to: number): RegExp | undefined {
  const { gap, flags, count } = document.tokens;
  if (to < count && gap[to] === GAP_SPACE && ((flags[to] ?? 0) & LOWER) !== 0) {
    const kind = kindOf(document, to);
    if (kind !== undefined) return kind;
  }
  let head = from - 1;
  if (head < 0 || (gap[from] !== GAP_SPACE && gap[from] !== GAP_APOSTROPHE)) return undefined;
  // "the city of Gao", "a city called Gao"
  if (((document.cues(head) & TIE) !== 0 || CALLED.test(document.slice(head))) && gap[head] === GAP_SPACE)
    head -= 1;
  return head < 0 ? undefined : kindOf(document, head);
}

function kindOf(document: Document, token: number): RegExp | undefined {
  const word = foldSlice(document.text, document.tokens.start[token] ?? 0, document.tokens.end[token] ?? 0);
  for (const [words, kinds] of KINDS_BY_WORD) if (words.test(word)) return kinds;
  return undefined;
}
