/** Days, from the ways in which pages write them. */
import { isDay, type Day } from '@backstory/schema/partial-date';

/** Newspapers are older than the web; a year before this is a typing error, not an archive. */
const FIRST_YEAR = 1800;

/**
 * The day a machine-readable date names, in the zone it was written in: an article of the evening of the 20th
 * in Bamako is of the 20th, wherever it is read. `undefined` for anything else, and for days after `today`
 * (but for the zones that are already in tomorrow).
 */
export function readDay(text: string, today: Day): Day | undefined {
  const written = text.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(written);
  return plausible(iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : dayInWords(written), today);
}

/** The day in an address such as `/2024/11/21/` or `/2024-11-21-…`. */
export function readDayFromPath(path: string, today: Day): Day | undefined {
  const match = /(?:^|[/_-])(\d{4})([/_-]?)(\d{2})\2(\d{2})(?=$|[/_.-])/.exec(path);
  return plausible(match ? `${match[1]}-${match[3]}-${match[4]}` : undefined, today);
}

function dayInWords(text: string): string | undefined {
  // `Thu, 21 Nov 2024 08:00:00 GMT` and its like; a bare number would be read as a year.
  const time = /[a-z]/i.test(text) && /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function plausible(day: string | undefined, today: Day): Day | undefined {
  if (day === undefined || !isDay(day)) return undefined;
  const tomorrow = new Date(Date.parse(today) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return Number(day.slice(0, 4)) >= FIRST_YEAR && day <= tomorrow ? day : undefined;
}
