/** Between the two spellings of the closed lists: `armed-group` in the vocabulary, `ARMED_GROUP` in GraphQL and the snapshot. */
import { toGraphQL } from '@backstory/schema/vocabulary';

/** GraphQL's spelling of each word of a closed list, with what it means. */
export function enumValues<K extends string>(
  words: readonly K[],
  describe: (word: K) => string,
): Record<string, { value: string; description: string }> {
  return Object.fromEntries(
    words.map((word) => [toGraphQL(word), { value: toGraphQL(word), description: describe(word) }]),
  );
}

/** The vocabulary's word that the snapshot stores in GraphQL's spelling. Throws if the list has none. */
export function wordStored<K extends string>(words: readonly K[], stored: string): K {
  const word = words.find((candidate) => toGraphQL(candidate) === stored);
  if (word === undefined)
    throw new Error(`the snapshot says “${stored}”, which is none of: ${words.join(', ')}`);
  return word;
}
