/** Whose family name stands first, also in English and French: Xi Jinping. */
import { FAMILY_FIRST } from './cues/cue-bits.ts';
import { cuesOf } from './cues/lexicon.ts';

const STATES: ReadonlySet<string | undefined> = new Set([
  'china',
  'taiwan',
  'hong-kong',
  'singapore',
  'north-korea',
  'south-korea',
]);

/** Whether the family name of a person of this state (by slug) is the first of these words, from `from` on. */
export function isNamedFamilyFirst(
  state: string | undefined,
  { hash }: { readonly hash: Int32Array },
  from = 0,
): boolean {
  return STATES.has(state) && (cuesOf(hash[from] ?? 0) & FAMILY_FIRST) !== 0;
}
