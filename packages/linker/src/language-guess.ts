/**
 * The language of a text by its small words, among those whose words the linker knows.
 *
 * What a page declares is often wrong (a template's `lang="en"` around a French article), so the text
 * is asked first. A text in none of these languages, or too short to tell, has no language: then only
 * the lists that count everywhere are used.
 */
import { hashFolded, type Tokens } from './tokenise.ts';

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The most frequent small words of each language. A word of several languages (`de`, `que`, `in`) stands in
 * each of them and so tells nothing between these.
 */
const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: `the of and to in is was were that for on with said by from has have had be been are at as it its their which
    who will not but after his her they this an would`,
  fr: `le la les des du de et dans pour que qui sur une un est au aux pas par avec ce cette ces il elle ont sont se ne
    plus mais leur en selon a ete son sa ses`,
  es: `el la los las del de y que en por con una un para se su sus es al como mas pero fue han lo este esta segun ha
    tras sobre entre desde no`,
  pt: `o a os as do da dos das de e que em no na nos nas com uma um para por ao nao se foi mais pelo pela sao seu sua
    mas segundo apos entre tem`,
  de: `der die das und den dem des ist nicht mit von zu im auf fur ein eine einen einer sich auch am nach bei aus sind
    hat wird werden war als wie oder aber dass in an`,
};

/** So many tokens tell enough; a page may have a hundred thousand. */
const MOST_TOKENS = 600;
/** Fewer hits than this are chance: `Die Hard`, `Las Vegas`. */
const FEWEST_HITS = 3;
/** The first language must be ahead of the second by so many hits, and by this factor. */
const LEAD = 2;
const LEAD_FACTOR = 1.3;

let languagesByWord: Map<number, number> | undefined;

function readSmallWords(): Map<number, number> {
  const words = new Map<number, number>();
  LANGUAGES.forEach((language, index) => {
    for (const word of SMALL_WORDS[language].split(/\s+/)) {
      const hash = hashFolded(word);
      words.set(hash, (words.get(hash) ?? 0) | (1 << index));
    }
  });
  return words;
}

/** The language most of the small words belong to, or `undefined` where none is well ahead. */
export function guessLanguage(tokens: Tokens): Language | undefined {
  languagesByWord ??= readSmallWords();
  const hits = LANGUAGES.map(() => 0);
  for (let token = 0; token < Math.min(tokens.count, MOST_TOKENS); token += 1) {
    const languages = languagesByWord.get(tokens.hash[token] ?? 0) ?? 0;
    if (languages === 0) continue;
    for (let index = 0; index < hits.length; index += 1)
      if ((languages & (1 << index)) !== 0) hits[index] = (hits[index] ?? 0) + 1;
  }
  let best = 0;
  for (let index = 1; index < hits.length; index += 1)
    if ((hits[index] ?? 0) > (hits[best] ?? 0)) best = index;
  const first = hits[best] ?? 0;
  const second = Math.max(...hits.filter((_, index) => index !== best));
  if (first < FEWEST_HITS || first < second + LEAD || first < second * LEAD_FACTOR) return undefined;
  return LANGUAGES[best];
}

/** The language of a BCP 47 tag, where its words are known: `de-AT` is `de`. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language === primary);
}
