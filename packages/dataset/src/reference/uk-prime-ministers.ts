/** Prime ministers of the United Kingdom since 1979, to the day. */
import type { LeaderRow } from './leader-row.ts';
import { readTitle } from './office-titles.ts';
import { readTsv } from './read-table.ts';
import { IFG_MINISTERS } from './sets.ts';

/** The set names people by their latest style. */
const NAMES_IN_OFFICE: Record<string, string> = { 'Lord Cameron of Chipping Norton': 'David Cameron' };

export function readUkPrimeMinisters(file: string, text: string): LeaderRow[] {
  const primeMinister = readTitle('Prime Minister', 'head-of-government')?.title;
  if (!primeMinister) throw new Error('uk-prime-ministers: there is no title “Prime Minister”');
  return readTsv(file, text).map((row): LeaderRow => {
    const end = row.get('end_date');
    const printed = row.get('name');
    return {
      iso: 'GB',
      office: 'head-of-government',
      title: primeMinister,
      name: NAMES_IN_OFFICE[printed] ?? printed,
      aliases: [],
      from: row.get('start_date'),
      to: end === '' ? 'ongoing' : end,
      set: IFG_MINISTERS,
      asOf: IFG_MINISTERS.asOf,
      file,
      line: row.line,
    };
  });
}
