/** Presidents of the United States before EveryPolitician's time, term by term. */
import type { LeaderRow } from './leader-row.ts';
import { readTitle } from './office-titles.ts';
import { readTsv } from './read-table.ts';
import { CONGRESS_LEGISLATORS } from './sets.ts';

/** How those are called whom nobody calls by first and last name alone. */
const PRESS_NAMES: Record<string, string> = {
  'James Knox Polk': 'James K. Polk',
  'John Quincy Adams': 'John Quincy Adams',
  'Rutherford Birchard Hayes': 'Rutherford B. Hayes',
  'Ulysses Simpson Grant': 'Ulysses S. Grant',
  'Chester Alan Arthur': 'Chester A. Arthur',
  'James Abram Garfield': 'James A. Garfield',
  'William Henry Harrison': 'William Henry Harrison',
  'William Howard Taft': 'William Howard Taft',
  'Warren Gamaliel Harding': 'Warren G. Harding',
  'Franklin Delano Roosevelt': 'Franklin D. Roosevelt',
  'Harry S. Truman': 'Harry S. Truman',
  'Dwight David Eisenhower': 'Dwight D. Eisenhower',
  'John Fitzgerald Kennedy': 'John F. Kennedy',
  'Lyndon Baines Johnson': 'Lyndon B. Johnson',
  'James Earl Carter': 'Jimmy Carter',
  'George Herbert Walker Bush': 'George H. W. Bush',
};

export function readUsPresidents(file: string, text: string): LeaderRow[] {
  const president = readTitle('President', 'head-of-state')?.title;
  if (!president) throw new Error('us-presidents: there is no title “President”');
  return readTsv(file, text).map((row): LeaderRow => {
    const [first, middle, last] = [row.get('first'), row.get('middle'), row.get('last')];
    const whole = [first, middle, last].filter((part) => part !== '').join(' ');
    return {
      iso: 'US',
      office: 'head-of-state',
      title: president,
      name: PRESS_NAMES[whole] ?? `${first} ${last}`,
      aliases: [whole],
      from: row.get('start'),
      to: row.get('end'),
      set: CONGRESS_LEGISLATORS,
      asOf: CONGRESS_LEGISLATORS.asOf,
      file,
      line: row.line,
    };
  });
}
