/** EveryPolitician's holders of a country's highest offices, with days of beginning and end. */
import type { HeadOffice, LeaderRow } from './leader-row.ts';
import { readTitle } from './office-titles.ts';
import { readTsv } from './read-table.ts';
import { ReferenceInputError } from './reference-input-error.ts';
import { EVERY_POLITICIAN } from './sets.ts';

/** Who heads the government there is called president; the state has another head. */
const PRESIDENT_HEADS_GOVERNMENT = new Set(['IR']);

export function readEveryPolitician(file: string, text: string): LeaderRow[] {
  return readTsv(file, text).flatMap((row): LeaderRow[] => {
    const iso = row.get('country');
    const position = row.get('position');
    const office: HeadOffice =
      /^(?:Prime Minister|Premier)/.test(position) ||
      (PRESIDENT_HEADS_GOVERNMENT.has(iso) && position === 'President')
        ? 'head-of-government'
        : 'head-of-state';
    const found = readTitle(position, office);
    if (!found) throw new ReferenceInputError(file, row.line, `“${position}” is no office of ours`);
    const from = row.get('start');
    const wikidata = row.get('qid');
    const end = row.get('end');
    if (from === '' || wikidata === '' || (end !== '' && end < from)) return [];
    return [
      {
        iso,
        office,
        title: found.title,
        name: row.get('person'),
        aliases: [],
        wikidata,
        from,
        // Open when the set was made; whether it still is, another set must say.
        to: end === '' || end === from ? 'unknown' : end,
        set: EVERY_POLITICIAN,
        asOf: row.get('as_of'),
        file,
        line: row.line,
      },
    ];
  });
}
