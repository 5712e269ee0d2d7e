/**
 * Words for the people and things of a state, in every form that texts have. They name
 * nobody: they are evidence for weak names, and say of which state an office is.
 */
import { fold } from '@backstory/linker';

/** The languages in which the set prints demonyms. */
export const DEMONYM_LANGUAGES = ['en', 'fr', 'es', 'de'] as const;
export type DemonymLanguage = (typeof DEMONYM_LANGUAGES)[number];

/** English alone writes them with a capital; in German only the nouns, which the set does not print. */
export const DEMONYM_POLICIES: Record<DemonymLanguage, 'upper' | 'any'> = {
  en: 'upper',
  fr: 'any',
  es: 'any',
  de: 'any',
};

/** What a demonym looks like; the set also has whole names of states and explanations in brackets. */
const WORD = /^\p{L}+(?:[ -]\p{L}+){0,2}$/u;

/**
 * All forms of a demonym of which the set prints one: lower-case but in English. None
 * where the set prints no word of that kind, or the state's own name for want of one.
 */
export function demonymForms(
  language: DemonymLanguage,
  printed: string,
  namesOfState: readonly string[],
): string[] {
  const word = printed.replace(/\s*\(.*\)$/, '');
  if (!WORD.test(word) || namesOfState.some((name) => fold(name) === fold(word))) return [];
  return [...new Set(FORMS[language](language === 'en' ? word : word.toLowerCase()))];
}

const FORMS: Record<DemonymLanguage, (word: string) => string[]> = {
  en: englishForms,
  fr: frenchForms,
  es: spanishForms,
  de: germanForms,
};

/** The adjective, and the people where the word is theirs too: Malian, Malians; Chinese; Dutchman, Dutchmen. */
function englishForms(word: string): string[] {
  if (/(?:ch|sh)(?:wo)?man$/.test(word)) return [word, word.replace(/man$/, 'men')];
  return /(?:ese|sh|nch|tch|[sz]|abe|asy)$/.test(word) ? [word] : [word, `${word}s`];
}

/** Masculine and feminine, singular and plural. */
function frenchForms(word: string): string[] {
  // burkinabè has one form for both.
  if (/[éè]$/.test(word)) return [word, `${word}s`];
  const feminine = frenchFeminine(word);
  const plural = /[sx]$/.test(word) ? word : `${word}s`;
  return [word, feminine, plural, `${feminine}s`];
}

function frenchFeminine(word: string): string {
  if (/[éeo]n$/.test(word)) return `${word}ne`;
  if (word.endsWith('e')) return word;
  if (word.endsWith('rc')) return word.replace(/c$/, 'que');
  return word.endsWith('c') ? `${word}que` : `${word}e`;
}

/** Masculine and feminine, singular and plural. */
function spanishForms(word: string): string[] {
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => `${word.slice(0, -1)}${ending}`);
  const bare = /(?:[ée]s|[áó]n|ol)$/.test(word)
    ? word.normalize('NFD').replace(/\u0301(?=.$)/u, '')
    : undefined;
  if (bare !== undefined) {
    const stem = bare.normalize('NFC');
    return [word, `${stem}a`, `${stem}es`, `${stem}as`];
  }
  return /[íi]$/.test(word) ? [word, `${word}es`, `${word}s`] : [word, `${word}s`];
}

/** The adjective before a noun in all its endings; what does not end as adjectives do is none. */
function germanForms(word: string): string[] {
  return word.endsWith('sch') ? ['', 'e', 'er', 'en', 'es', 'em'].map((ending) => `${word}${ending}`) : [];
}
