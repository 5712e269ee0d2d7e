/**
 * The genitive of German and of the Scandinavian languages, which has no apostrophe:
 * Malis Regierung, Putins Sprecher, Ukrainas ambassadör. Elsewhere such an -s makes
 * another word, so it is read only where small words of these languages stand in the text.
 */
import type { PackName } from '@backstory/linker';
import type { Candidate } from './alias-candidate.ts';

/** Small words one of which stands in every German, Swedish, Danish or Norwegian text, and in few others. */
const EVIDENCE = ['und', 'nicht', 'für', 'wird', 'sich', 'mit', 'och', 'att', 'som', 'inte', 'og', 'ikke'];

/** Shorter words with an -s are plurals and abbreviations. */
const SHORTEST_WORD = 4;

/** The genitives of names in Latin letters that a German or a Scandinavian text may have. */
export function genitives(names: readonly PackName[]): Candidate[] {
  return names.filter(isOwnName).map(
    (base): Candidate => ({
      rule: 'genitive',
      text: `${base.text}s`,
      base,
      language: 'de',
      context: EVIDENCE,
    }),
  );
}

function isOwnName({ text, language, match, kind, weak }: PackName): boolean {
  return (
    !weak &&
    match === 'upper' &&
    kind !== 'former' &&
    isInTheirWords(text, language) &&
    /^\p{Lu}[\p{Script=Latin}\p{M}’' -]*[^sxzß.\s]$/u.test(text) &&
    text.length >= SHORTEST_WORD
  );
}

/** A name of their own or of all languages; an English one only where it is no phrase, as “Republic of Mali” is. */
function isInTheirWords(text: string, language: string): boolean {
  return language === 'en' ? !text.includes(' ') : ['mul', 'de', 'sv', 'da', 'nb'].includes(language);
}
