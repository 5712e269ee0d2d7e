/** What the rules of the alias factory hand on: a spelling, and the listed name it was made from. */
import type { PackName } from '@backstory/linker';

export const ALIAS_RULES = [
  'dropped-middle-name',
  'family-name-first',
  'transliteration',
  'legal-form',
  'group-word',
  'acronym-case',
  'genitive',
] as const;
export type AliasRule = (typeof ALIAS_RULES)[number];

/** A spelling made from a listed name: where it says nothing else it may stand as that name may. */
export interface Candidate {
  rule: AliasRule;
  text: string;
  base: PackName;
  language?: string;
  match?: PackName['match'];
  /** Words one of which must be near it, although the listed name needs none. */
  context?: readonly string[];
}
