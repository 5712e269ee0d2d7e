/**
 * Dates as precise as their source: `2021`, `2021-12` or `2021-12-23`.
 *
 * A partial date is the set of days it may mean. `firstDay` and `lastDay` are the
 * ends of that set; everything else compares those. No clock and no time zone is
 * involved: days are ISO strings, which sort as text.
 */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;
/** `YYYY-MM-DD`. */
export type Day = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a date of the calendar, with a year, a month or a day of precision. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, , month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(text));
}

/** Whether the text is one day of the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The earliest day the date may mean. */
export function firstDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The latest day the date may mean. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${String(daysInMonth(date)).padStart(2, '0')}` : date;
}

function daysInMonth(date: PartialDate): number {
  // Day 0 of the next month is the last of this one; UTC keeps the machine's zone out of it.
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}

/** Kept, because making a formatter costs far more than using it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * The date in words: “20 November 2024”, “décembre 2021”, “2012”.
 * Formatted by `Intl`, in the reader's language, without a weekday; British order in English,
 * day before month, because it reads the same way in both languages.
 */
export function formatPartialDate(
  date: PartialDate,
  language: string,
  monthStyle: 'long' | 'short' = 'long',
): string {
  const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  const key = `${language} ${precision} ${monthStyle}`;
  let format = FORMATS.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: monthStyle }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
    FORMATS.set(key, format);
  }
  return format.format(new Date(`${firstDay(date)}T00:00:00Z`));
}
