/**
 * German names of states that are French words for their people: Algerien, Italien,
 * Syrien. Capitals do not tell “un Italien” from Italy, but the language of the page does.
 */
import { fold, type PackName } from '@backstory/linker';
import type { Demonym } from '../dataset.ts';

/** Small words one of which stands in every German text, and in no French one. */
const GERMAN_WORDS = ['und', 'nicht', 'für', 'wird', 'ist', 'sich', 'mit', 'auf'];

/** The name, weak outside a German text where it is also a demonym of another language. */
export function toldByLanguage(name: PackName, demonyms: readonly Demonym[]): PackName {
  if (name.language !== 'de' || name.weak) return name;
  const key = fold(name.text);
  const isForeignWord = demonyms.some(
    ({ slug, language, text }) => slug === name.slug && language !== 'de' && fold(text) === key,
  );
  return isForeignWord ? { ...name, weak: true, context: GERMAN_WORDS } : name;
}
