/**
 * A person's name as the CIA World Factbook prints it, with the family name in
 * capitals, → the name as other texts write it.
 *
 *     Umar Hassan Ahmad al-BASHIR   Umar Hassan Ahmad al-Bashir
 *     LEE Jae-myung                 Lee Jae-myung
 *     Horacio CARTES Jara           Horacio Cartes Jara, in short Horacio Cartes
 */
export interface PrintedName {
  /** The whole name in ordinary spelling. */
  text: string;
  /** First given name and family name, where that is shorter; the press writes it so, others may be called so. */
  short?: string;
  /** Other spellings that the Factbook itself prints with it. */
  aliases: string[];
}

const HONORIFIC =
  /^(?:(?:Sir|Dame|Dr|Sheikh|Ratu|Tan Sri|Dato Sri|Crown Prince|Prince|Cardinal|Archbishop|Lord|(?:(?:Lt|Maj|Brig|Sr|Col)\.? ?)?Gen(?:eral)?|Lt\.? ?Col|Col(?:onel)?|Capt|Maj|Adm|Field Marshal|Chief)\.?(?: \([Rr]et\.\))? )+/;
/** What is not part of the name: a nickname, a remark in brackets, a rank or a remark after it. */
const NICKNAME = /\s*["“”][^"“”]*["“”]/g;
const BRACKETS = /\s*(?:\([^)]*\)|\[[^\]]*\])/g;
const REMARK = /(?:\s+-\s+|\s+(?:serves|is|was|resigned|appointed|elected|has)\s+).*$/;
const ALIAS = /[,(]?\s*(?:also spelled|aka)\s+([^,)]+)\)?/g;
const RANK_AFTER = /,\s*(?:Dr|Gen|Lt\. Gen|Adm|Sr|Air Chief Mar)\.?$/;
const GENERATION = /,?\s*\b(Jr|Sr)\.?$/;

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/;
const WORD = /^[\p{L}’'ʻ.-]+$/u;
/** Written small within a family name in capitals; bin and ibn always. */
const SMALL_WITHIN = new Set([
  'DE',
  'DEL',
  'DA',
  'DO',
  'DOS',
  'DAS',
  'LA',
  'Y',
  'E',
  'OF',
  'BIN',
  'IBN',
  'EL',
  'AL',
]);
const SMALL_ALWAYS = new Set(['BIN', 'IBN']);

/** The name, or `undefined` where what is printed is not surely the name of one person. */
export function readPrintedName(printed: string): PrintedName | undefined {
  const aliases: string[] = [];
  const bare = printed
    .replace(ALIAS, (_match, alias: string) => {
      aliases.push(alias);
      return '';
    })
    .replace(NICKNAME, '')
    .replace(BRACKETS, '')
    .replace(REMARK, '')
    .replace(RANK_AFTER, '')
    .replace(HONORIFIC, '')
    .replace(/ of the Netherlands$/, '')
    .trim();
  const generation = GENERATION.exec(bare)?.[1];
  const tokens = bare.replace(GENERATION, '').replaceAll("'", '’').split(/\s+/);
  // After a name a Roman number is no family name; before one it is: XI Jinping.
  const shouted = tokens.map((token, index) => isShouted(token) && !(index > 0 && ROMAN.test(token)));
  if (!tokens.every((token) => WORD.test(token)) || !shouted.includes(true)) return undefined;
  // “of the Council …”: the rest of a title that is not known.
  if (!/^(?:\p{Lu}|al-|d’)/u.test(tokens[0] ?? '')) return undefined;
  const words = tokens.map((token, index) =>
    shouted[index] ? toOrdinary(token, shouted[index - 1] ?? false) : token,
  );
  const text = [...words, ...(generation ? [generation] : [])].join(' ');
  const short = shortForm(tokens, words, shouted);
  return {
    text,
    ...(short !== undefined && short !== text && { short }),
    aliases: aliases.flatMap((alias) => readPrintedName(alias)?.text ?? []),
  };
}

/** Whether the token, or a part of it between hyphens, is written in capitals: part of the family name. */
function isShouted(token: string): boolean {
  return token.split('-').some((part) => {
    const letters = part
      .replace(/^(?:al|el|d)’/i, '')
      .replace(/^Mc|^Mac/, '')
      .replace(/[^\p{L}]/gu, '');
    return letters.length >= 2 && letters === letters.toUpperCase() && !/^(?:AL|EL)$/.test(letters);
  });
}

function toOrdinary(token: string, isWithin: boolean): string {
  if (SMALL_ALWAYS.has(token) || (isWithin && SMALL_WITHIN.has(token))) return token.toLowerCase();
  return token
    .split(/(?<=[-’'ʻ])/u)
    .map((part) => {
      if (/^(?:AL|EL)-$/.test(part)) return part.toLowerCase();
      return /^Mc|^Mac/.test(part)
        ? part.replace(
            /^(Ma?c)(.)(.*)$/,
            (_m, mac: string, first: string, rest: string) => `${mac}${first}${rest.toLowerCase()}`,
          )
        : /^\p{Ll}/u.test(part)
          ? part
          : part.charAt(0) + part.slice(1).toLowerCase();
    })
    .join('');
}

/** First given name and family name. Where the family name stands first nothing is left out. */
function shortForm(
  tokens: readonly string[],
  words: readonly string[],
  shouted: readonly boolean[],
): string | undefined {
  const start = shouted.indexOf(true);
  if (start <= 0) return undefined;
  let end = start;
  while (end < tokens.length && (shouted[end] || SMALL_WITHIN.has(tokens[end] ?? ''))) end += 1;
  const first = words[0] ?? '';
  // An initial alone, or a particle, is no given name to be called by.
  if (first.replace('.', '').length < 2 || /^(?:al|el|abd|abu|bin)\b/i.test(first)) return undefined;
  return [first, ...words.slice(start, end)].join(' ');
}
