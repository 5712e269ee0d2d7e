import type { CUES, EDGE_CUES } from './cue-bits.ts';

/** Words by what they can do; each list is words with spaces between, folded or not. */
export type WordLists = Readonly<Partial<Record<keyof typeof CUES | keyof typeof EDGE_CUES, string>>>;
