/**
 * Addresses, handles and tags: `https://mali.example/kyiv`, `a@b.example`, `@wagner`, `#Mali`.
 * They are written in words but name nothing, so no token may begin inside them.
 */

const SPACE = 0x20;
const HASH = 0x23;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const FIRST_WIDE_SPACE = 0xa0;
/** From here on scripts run on without spaces, and an address is over. */
const END_OF_ADDRESS_SCRIPTS = 0x2e_80;

/** Whether a text has a sign that could open an address; the engine looks for one faster than any loop. */
function hasSign(text: string): boolean {
  return text.includes('@') || text.includes('#') || text.includes('://') || /\.[a-z]{2}/.test(text);
}

/** The masked stretches of a text, given with its units, as a flat list of starts and ends, in UTF-16 units, ascending. */
export function findMasked(text: string, units: Uint16Array): readonly number[] {
  if (!hasSign(text)) return [];
  const { length } = text;
  const masked: number[] = [];
  let wordStart = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    // Nearly all units are letters of the alphabet, and leave here.
    if (unit > AT && unit < FIRST_WIDE_SPACE) continue;
    if (isBreak(unit)) {
      wordStart = at + 1;
      continue;
    }
    if (unit > AT || unit < HASH) continue;
    if (!opensAddress(units, at, unit, wordStart)) continue;
    let end = at + 1;
    while (end < length && !isBreak(units[end] ?? 0)) end += 1;
    masked.push(wordStart, end);
    at = end - 1;
  }
  return masked;
}

function opensAddress(units: Uint16Array, at: number, unit: number, wordStart: number): boolean {
  const next = units[at + 1] ?? 0;
  switch (unit) {
    case AT:
      return isPlainWordUnit(next);
    case HASH:
      return next > SPACE && (at === wordStart || !isPlainWordUnit(units[at - 1] ?? 0));
    case COLON:
      return next === SLASH && (units[at + 2] ?? 0) === SLASH;
    case DOT:
      // `allafrica.com`: a full stop is followed by a space or, carelessly, by a capital.
      return isLowerAscii(next) && isLowerAscii(units[at + 2] ?? 0) && isPlainWordUnit(units[at - 1] ?? 0);
    default:
      return false;
  }
}

function isBreak(unit: number): boolean {
  return (
    unit <= SPACE ||
    unit === FIRST_WIDE_SPACE ||
    unit >= END_OF_ADDRESS_SCRIPTS ||
    (unit >= 0x20_00 && unit <= 0x20_0a) ||
    unit === 0x20_28 ||
    unit === 0x20_29
  );
}

function isLowerAscii(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isPlainWordUnit(unit: number): boolean {
  return (
    isLowerAscii(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
  );
}
