/** What a text's letters say about how it is written. */

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** The direction of the first letter, as `dir="auto"` would find it; `ltr` where there is none. */
export function directionOf(text: string): Direction {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** Whether the first letter is a Latin one. */
export function isLatin(text: string): boolean {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && LATIN.test(letter);
}

/** The text with its first letter as a capital: a label that begins a line. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
