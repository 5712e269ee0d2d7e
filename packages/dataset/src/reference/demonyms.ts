/**
 * Words for people and things of a state, as evidence for weak names: never names
 * themselves, and so never linked.
 */

/** What a demonym looks like; the set also has whole names of states and explanations in brackets. */
const WORD = /^\p{L}+(?:[ -]\p{L}+)?$/u;

/** The forms of an English demonym, lower-case; none where the set has no single word. */
export function englishDemonyms(printed: string): string[] {
  const word = plain(printed);
  if (word === undefined) return [];
  return /(?:ese|ish|[sz])$/.test(word) ? [word] : [word, `${word}s`];
}

/** The four forms of a French demonym of which the set prints the masculine, lower-case. */
export function frenchDemonyms(printed: string): string[] {
  const word = plain(printed);
  if (word === undefined) return [];
  const feminine = /[ée]n$|ien$/.test(word)
    ? `${word}ne`
    : word.endsWith('e')
      ? word
      : word.endsWith('c')
        ? `${word}que`
        : `${word}e`;
  const plural = /[sx]$/.test(word) ? word : `${word}s`;
  return [...new Set([word, feminine, plural, `${feminine}s`])];
}

/** A demonym of another language, as printed, lower-case. */
export function otherDemonyms(printed: string): string[] {
  const word = plain(printed);
  return word === undefined ? [] : [word];
}

function plain(printed: string): string | undefined {
  const word = printed.replace(/\s*\(.*\)$/, '').toLowerCase();
  return WORD.test(word) ? word : undefined;
}
