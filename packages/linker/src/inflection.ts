/**
 * Case forms of Russian, Ukrainian and Polish names: Путин, Путина, Путиным.
 *
 * A word is split into a stem and an ending, in names and pages by the same rule: the longest ending of
 * its script's lists that leaves enough letters. A name is listed under the stems of its words, and says
 * of each word which endings it may take, so that Нигер takes Нигера but not Нигерии. A form that the
 * rule would split elsewhere than its name is not found; a vowel that comes and goes (Павел, Павла)
 * is not known.
 */
import { foldSlice } from './letters.ts';

/** A stem and what follows it, both folded. */
interface Split {
  readonly stem: string;
  readonly ending: string;
}

/** A whole name by the stems of its words. */
export interface Stems {
  readonly stems: readonly string[];
  /** Which endings each word may take, for `mayEnd`; never 0. */
  readonly endings: number;
}

/** Fewer letters tell nothing. */
const SHORTEST_STEM = 3;
/** A name of one word needs more: Чад would be found in Чаду, but also in Чадов. */
const SHORTEST_ONLY_STEM = 4;
const LONGEST_ENDING = 4;
/** Longer names are titles of bodies, of which the press declines one word and shortens the rest. */
export const MOST_INFLECTED_WORDS = 4;
const BITS_OF_WORD = 8;
const MASK_OF_WORD = 0xff;

/**
 * How words decline: the ending of the listed form, then those of the other cases; `-` is none. A word
 * follows the first line whose ending it has, and one that has none stands still.
 */
const RUSSIAN = `
  ий ого его ому ему им ом ем их ими ия ию ием ии ие
  ый ого ому ым ом ых ые ыми
  ой ого ому ым им ом ая ую
  ая ой ей ую ою ые ых
  яя ей юю
  ия ии ию ией
  ей ея ею еем ее
  ай ая аю аем ае
  ея еи ею еей ее
  ые ых ым ыми
  ие их им ими ия ию ием ии
  а ы и е у ой ою ей
  я и е ю ей ею
  ь я ю ем е и ью
  о а у ом е
  ы ов ам ами ах
  - а у ом ем е ым`;

const UKRAINIAN = `
  ий ого ому им ім ій их ими
  ія ії ію ією
  ій ія ію ієм ії
  ай ая аю аєм аї аєві
  ей ея ею еєм еї еєві
  а и і у ою ею о
  я ї ю єю і ею
  о а у ові ом і
  ь я ю ем еві і
  - а у ові ом ем і е им`;

const POLISH = `
  i iego iemu im ich
  y ego emu ym ych
  a y i ie e o ej iej
  o a u em ie
  - a u owi em iem ie e y`;

const NO_ENDING = '-';

class Script {
  readonly #endings = new Set<string>();
  /** What a word may end in, by number: first per line of the tables, then one for each ending that stands still. */
  readonly #sets: ReadonlySet<string>[] = [];
  readonly #firstOf = new Map<string, number>();
  readonly #listed: string[] = [];
  readonly #still = new Map<string, number>();

  constructor(tables: Readonly<Record<string, string>>) {
    for (const [language, table] of Object.entries(tables)) {
      this.#firstOf.set(language, this.#sets.length);
      for (const line of table.trim().split('\n')) {
        const endings = line
          .trim()
          .split(' ')
          .map((ending) => (ending === NO_ENDING ? '' : foldSlice(ending, 0, ending.length)));
        this.#listed.push(endings[0] ?? '');
        this.#sets.push(new Set(endings));
        for (const ending of endings) this.#endings.add(ending);
      }
    }
    for (const ending of this.#endings) {
      this.#still.set(ending, this.#sets.length);
      this.#sets.push(new Set([ending]));
    }
  }

  split(word: string): Split {
    for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); length > 0; length -= 1) {
      const ending = word.slice(-length);
      if (this.#endings.has(ending)) return { stem: word.slice(0, -length), ending };
    }
    return { stem: word, ending: '' };
  }

  /** How a word of a name may stand: declined, and as listed where that is split elsewhere. */
  formsOf(language: string, word: string): { stem: string; set: number; declines: boolean }[] {
    const listed = this.split(word);
    const still = { stem: listed.stem, set: this.#still.get(listed.ending) ?? 0, declines: false };
    let line = this.#firstOf.get(language) ?? 0;
    while (!word.endsWith(this.#listed[line] ?? '')) line += 1;
    const ending = this.#listed[line] ?? '';
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST_STEM || !this.#declines(word, ending)) return [still];
    const declined = { stem, set: line, declines: true };
    return stem === listed.stem ? [declined] : [declined, still];
  }

  /** A word of Latin letters in a Cyrillic name, or one in a vowel that no table lists, stands still. */
  #declines(word: string, ending: string): boolean {
    return ending !== '' || !/[аеёиоуыэюяіїєaeiouy0-9]$/.test(word);
  }

  mayEnd(set: number, ending: string): boolean {
    return this.#sets[set]?.has(ending) === true;
  }
}

let cyrillic: Script | undefined;
let latin: Script | undefined;

const FIRST_CYRILLIC = 0x04_00;
const LAST_CYRILLIC = 0x05_2f;

/** Whether a unit belongs to the alphabets of Russian and Ukrainian. */
export function isCyrillic(unit: number): boolean {
  return unit >= FIRST_CYRILLIC && unit <= LAST_CYRILLIC;
}

function scriptOf(word: string): Script {
  if (isCyrillic(word.charCodeAt(0))) {
    cyrillic ??= new Script({ ru: RUSSIAN, uk: UKRAINIAN });
    return cyrillic;
  }
  latin ??= new Script({ pl: POLISH });
  return latin;
}

/** The languages whose names are listed by stems too. */
export const INFLECTED_LANGUAGES: ReadonlySet<string> = new Set(['ru', 'uk', 'pl']);

/** The stem and the ending of a folded word of a page or a name. */
export function splitWord(word: string): Split {
  return scriptOf(word).split(word);
}

/**
 * The ways to look for the case forms of a name, given by its folded words; none if it has no case
 * forms or its stems are too short to be told from other words.
 */
export function stemsOf(language: string, words: readonly string[]): Stems[] {
  const [first] = words;
  if (first === undefined || words.length > MOST_INFLECTED_WORDS) return [];
  if (isCyrillic(first.charCodeAt(0)) !== (language !== 'pl')) return [];
  let found: { stems: string[]; endings: number; declines: boolean }[] = [
    { stems: [], endings: 0, declines: false },
  ];
  for (const [place, word] of words.entries()) {
    const forms = scriptOf(first).formsOf(language, word);
    found = found.flatMap(({ stems, endings, declines }) =>
      forms.map((form) => ({
        stems: [...stems, form.stem],
        endings: endings | ((form.set + 1) << (BITS_OF_WORD * place)),
        declines: declines || form.declines,
      })),
    );
  }
  return found.filter(
    ({ stems, declines }) => declines && (stems.length > 1 || (stems[0]?.length ?? 0) >= SHORTEST_ONLY_STEM),
  );
}

/** Whether a word at a place of a name, with the name's `endings`, may have this ending; `word` tells the script. */
export function mayEnd(endings: number, place: number, word: string, ending: string): boolean {
  return scriptOf(word).mayEnd(((endings >>> (BITS_OF_WORD * place)) & MASK_OF_WORD) - 1, ending);
}

/** Letters of which every Polish text has several, and texts of the languages beside it few. */
const POLISH_LETTERS = /[łżśąę]/gu;
const FEWEST_POLISH_LETTERS = 3;

/** Whether a text has letters that Polish writes all the time. */
export function looksPolish(text: string): boolean {
  // No Polish text does without, and to look for one letter costs next to nothing.
  if (!text.includes('ł')) return false;
  let seen = 0;
  POLISH_LETTERS.lastIndex = 0;
  while (seen < FEWEST_POLISH_LETTERS && POLISH_LETTERS.test(text)) seen += 1;
  return seen === FEWEST_POLISH_LETTERS;
}
