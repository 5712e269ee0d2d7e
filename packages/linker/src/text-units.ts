/**
 * The code units of a text in an array. A page's string is as often as not a slice or a chain of other
 * strings, of one or two bytes a unit, and every look at a unit would first ask which: a text is looked
 * at several times, and copied once.
 */

/** A read just behind the text gives 0, which is a separator. */
const ROOM_BEHIND = 4;
/** Kept for the next text: most articles fit, and it is no more than an icon takes. */
const KEPT_UNITS = 1 << 15;
const kept = new Uint16Array(KEPT_UNITS);

/** The units of a text and zeros behind it; valid until the next call. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length + ROOM_BEHIND <= KEPT_UNITS ? kept : new Uint16Array(length + ROOM_BEHIND);
  for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at);
  units.fill(0, length, length + ROOM_BEHIND);
  return units;
}
