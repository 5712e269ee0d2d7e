/**
 * What two spellings must share to be the same name: the folding, code unit by code unit.
 *
 * Folding drops case, diacritics and everything invisible, so that NFC, NFD, `Goïta` and `GOITA`
 * compare equal. It never touches the text itself: offsets stay those of the original, because
 * lower-casing a whole string moves them (`İ` becomes two units).
 *
 * Classes and foldings are learned per code unit at first sight: asking Unicode about all 65,536
 * units up front would cost tens of milliseconds at start, an article uses about a hundred.
 */
const UNLEARNED = 0;
export const SEPARATOR = 1;
export const LOWER_LETTER = 2;
export const UPPER_LETTER = 3;
/** A letter of a script without case. */
const UNCASED_LETTER = 4;
export const DIGIT = 5;
/** Invisible: neither part of a word nor its end. */
export const IGNORED = 6;
/** A character that is a token by itself, because its script puts no spaces between words. */
export const IDEOGRAPH = 7;
/** A mark over the letter before it: nothing of it is compared, but it belongs to the word. */
export const MARK = 9;
/** Half of a code point beyond the basic plane. */
export const SURROGATE = 8;

const BASIC_PLANE = 0x1_00_00;

/** The class of a code unit, `UNLEARNED` until `learn` has seen it. */
export const unitClass = new Uint8Array(BASIC_PLANE);
/** The folded unit, or 0 where the folding has several units and stands in `longFolding`. */
export const unitFolding = new Uint16Array(BASIC_PLANE);
const longFolding = new Map<number, string>();

/** Set in `plainLetter` on a capital; plain letters fold to units below it. */
export const CAPITAL = 0x80_00;
/**
 * For the letters that most words consist of, the folded unit, with `CAPITAL` on capitals; 0 for all other
 * units and before `learn` has seen the letter. One look tells all that a run of such letters needs.
 */
export const plainLetter = new Uint16Array(BASIC_PLANE);

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u0640]$/u;
/**
 * Marks that only colour a letter. Vowel signs of Indic scripts are marks too, but there they make
 * the word, so the rule goes by script.
 */
const COLOURING_MARK =
  /^[[\p{Mn}\p{Me}]&&[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Syriac}]]$/v;
const COLOURING_MARKS = new RegExp(COLOURING_MARK.source.slice(1, -1), 'gv');
const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

/** Letters whose plain form Unicode's decomposition does not give. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  // Letters of the national alphabets of the Sahel; the press writes them plainly.
  ɛ: 'e',
  ɔ: 'o',
  ɲ: 'ny',
  ŋ: 'ng',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ς: 'σ',
  // Arabic and Persian spellings of the same letter.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
};

/** The plain form of one code point; empty if nothing of it is compared. */
function plainForm(character: string): string {
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  let plain = '';
  for (const letter of isEuropean(character.charCodeAt(0))
    ? withoutAccents(decomposed)
    : decomposed.replace(COLOURING_MARKS, ''))
    plain += PLAIN[letter] ?? letter;
  return plain;
}

/**
 * Letters of Latin-1, Latin Extended-A and the Russian, Ukrainian and Belarusian alphabets: they have
 * case, and no marks but accents. Nearly all pages hold no others, and to ask Unicode about the first
 * letter alone takes longer than to read a page.
 */
function isEuropean(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit <= 0x01_7f && unit !== MULTIPLICATION && unit !== DIVISION) ||
    (unit >= 0x04_00 && unit <= 0x04_5f)
  );
}
const MULTIPLICATION = 0xd7;
const DIVISION = 0xf7;

function withoutAccents(decomposed: string): string {
  let plain = '';
  for (let at = 0; at < decomposed.length; at += 1) {
    const unit = decomposed.charCodeAt(at);
    if (unit < 0x03_00 || unit > 0x03_6f) plain += decomposed.charAt(at);
  }
  return plain;
}

/** The class of a code unit seen for the first time; afterwards the tables know it. */
export function learn(unit: number): number {
  const known = unitClass[unit];
  if (known !== undefined && known !== UNLEARNED) return known;
  const kind = unit >= 0xd8_00 && unit <= 0xdf_ff ? SURROGATE : classOf(String.fromCharCode(unit));
  if (kind === SEPARATOR || kind === IGNORED || kind === MARK || kind === SURROGATE) {
    unitFolding[unit] = unit;
  } else {
    const plain =
      unit < 0x80
        ? String.fromCharCode(kind === UPPER_LETTER ? unit | 0x20 : unit)
        : plainForm(String.fromCharCode(unit));
    if (plain.length === 1) {
      unitFolding[unit] = plain.charCodeAt(0);
      if (isPlainLetter(unit, kind))
        plainLetter[unit] = plain.charCodeAt(0) | (kind === UPPER_LETTER ? CAPITAL : 0);
    } else longFolding.set(unit, plain);
  }
  unitClass[unit] = kind;
  return kind;
}

/** From the first ideograph on, words end where no separator stands: those are read more carefully. */
function isPlainLetter(unit: number, kind: number): boolean {
  return (kind === LOWER_LETTER || kind === UPPER_LETTER) && unit < FIRST_IDEOGRAPH;
}
const FIRST_IDEOGRAPH = 0x2e_80;

/** Whether a unit belongs to the Arabic alphabet. */
export function isArabic(unit: number): boolean {
  return unit >= 0x06_00 && unit <= 0x06_ff;
}

/**
 * Spaces, dashes, quotation marks and the like, of which every page has some; what is invisible stands
 * outside these stretches.
 */
function isSign(unit: number): boolean {
  if (unit <= 0xbf) return unit !== 0xaa && unit !== 0xad && unit !== 0xb5 && unit !== 0xba;
  return (
    (unit >= 0x20_00 && unit <= 0x20_0a) ||
    (unit >= 0x20_10 && unit <= 0x20_29) ||
    (unit >= 0x20_2f && unit <= 0x20_5f) ||
    unit === EURO ||
    unit === MULTIPLICATION ||
    unit === DIVISION
  );
}
const EURO = 0x20_ac;

/** The class of a code unit that one can tell without asking Unicode, or `UNLEARNED`. */
function plainClassOf(unit: number, character: string): number {
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return DIGIT;
    if (unit >= 0x41 && unit <= 0x5a) return UPPER_LETTER;
    return unit >= 0x61 && unit <= 0x7a ? LOWER_LETTER : SEPARATOR;
  }
  if (isSign(unit)) return SEPARATOR;
  if (!isEuropean(unit)) return UNLEARNED;
  return character === character.toLowerCase() ? LOWER_LETTER : UPPER_LETTER;
}

/** The class of one code point, given as a string. */
export function classOf(character: string): number {
  const plain = plainClassOf(character.charCodeAt(0), character);
  if (plain !== UNLEARNED) return plain;
  if (INVISIBLE.test(character)) return IGNORED;
  if (COLOURING_MARK.test(character)) return MARK;
  if (SPACELESS.test(character)) return IDEOGRAPH;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (!/[\p{L}\p{M}\p{Nl}]/u.test(character)) return SEPARATOR;
  if (plainForm(character) === '') return IGNORED;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER_LETTER;
  return /\p{Ll}/u.test(character) ? LOWER_LETTER : UNCASED_LETTER;
}

/** The folding of a unit whose `unitFolding` is 0. */
export function longFoldingOf(unit: number): string {
  return longFolding.get(unit) ?? '';
}

/** The folding of a code point beyond the basic plane. */
export function foldCodePoint(codePoint: number): string {
  return plainForm(String.fromCodePoint(codePoint));
}

/** Arabic's definite article, which the press sets or leaves out of the same name. */
const ARTICLE = 'ال';
/** A stem shorter than this is left alone: what looks like the article is then part of the word. */
const SHORTEST_STEM = 3;

/** A folded Arabic word without its article, or the word itself. */
export function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length >= ARTICLE.length + SHORTEST_STEM
    ? word.slice(ARTICLE.length)
    : word;
}

/** The folding of one token of a text, without the rules that concern whole names. */
export function foldSlice(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = unitClass[unit] || learn(unit);
    if (kind === IGNORED || kind === MARK || kind === SEPARATOR) continue;
    if (kind === SURROGATE) {
      const codePoint = text.codePointAt(at) ?? unit;
      if (codePoint > 0xff_ff) {
        folded += foldCodePoint(codePoint);
        at += 1;
      }
      continue;
    }
    const plain = unitFolding[unit] ?? 0;
    folded += plain === 0 ? longFoldingOf(unit) : String.fromCharCode(plain);
  }
  return folded;
}
