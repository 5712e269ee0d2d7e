import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkDataset } from './check.ts';
import { newEntry, NewEntryError } from './new-entry.ts';
import { formatProblem } from './problem.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backstory-data-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PLACE = `kind: town
name: { en: Kidal, fr: Kidal }
summary: { en: A town., fr: Une ville. }
descriptor: { en: Town in Mali, fr: Ville du Mali }
sources:
  un-2020: { publisher: United Nations, url: 'https://example.org/kidal', kind: document }
reviewed: '2026-01-01'
`;

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('a file that fits its format becomes an entry with its defaults filled in', () => {
  write('places/kidal.yaml', PLACE);
  const { dataset, problems, errorCount } = checkDataset(root);
  expect(problems).toEqual([]);
  expect(errorCount).toBe(0);
  const entry = dataset.bySlug.get('kidal');
  expect(entry?.type === 'Place' && entry.value.seat_of).toEqual([]);
});

test('a problem is shown with its file, its line and what to do', () => {
  write('places/kidal.yaml', PLACE.replace("reviewed: '2026-01-01'", 'reviewed: 2026'));
  const { problems } = checkDataset(root);
  expect(problems.map(formatProblem)).toEqual([
    "data/places/kidal.yaml:7  reviewed: write the date in quotes, for example '2021', '2021-12' or '2021-12-23'  [format]",
  ]);
});

test('all files are reported, not only the first with a problem', () => {
  write('places/a.yaml', PLACE.replace('kind: town', 'kind: hamlet'));
  write('places/b.yaml', `${PLACE}latitud: 18\n`);
  write('places/c.yaml', 'kind: town\n  name: [');
  write('places/Not A Slug.yaml', PLACE);
  write('notes.txt', 'x');
  const { problems } = checkDataset(root);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(
    expect.arrayContaining([
      'data/places/a.yaml:1',
      'data/places/b.yaml:8',
      'data/places/c.yaml:2',
      'data/places/Not A Slug.yaml:1',
      'data/notes.txt:1',
    ]),
  );
  expect(problems.find(({ file }) => file.endsWith('b.yaml'))?.message).toContain('latitud');
});

test('rules are not asked while a file cannot be read: its absence would make every reference cry wolf', () => {
  write('places/kidal.yaml', PLACE.replace('kind: town', 'kind: hamlet'));
  write('places/anefis.yaml', `${PLACE.replaceAll('idal', 'nefis')}part_of: kidal\n`);
  expect(checkDataset(root).problems.map(({ rule }) => rule)).toEqual(['format']);
});

test('a reference to nothing names the line it stands on and the nearest slug', () => {
  write('places/kidal.yaml', PLACE);
  write(
    'places/anefis.yaml',
    `${PLACE.replace('Kidal, fr: Kidal', 'Anefis, fr: Anefis').replace('kidal', 'anefis')}part_of: kidall\n`,
  );
  expect(checkDataset(root).problems.map(formatProblem)).toEqual([
    'data/places/anefis.yaml:8  there is no entity “kidall”  [references-resolve]\n    tip: did you mean kidal?',
  ]);
});

test('a skeleton asks for what is missing and is never written over a file', () => {
  expect(newEntry(root, 'actor', 'Assimi Goïta', '2026-01-01')).toBe(join('actors', 'assimi-goita.yaml'));
  const { problems } = checkDataset(root);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ rule }) => rule === 'format')).toBe(true);
  expect(problems.map(({ message }) => message).join('\n')).toContain('summary.en');
  expect(() => newEntry(root, 'actor', 'Assimi Goita', '2026-01-01')).toThrow(NewEntryError);
  expect(() => newEntry(root, 'event', 'Talks in Bamako', '2026-01-01')).toThrow('an event needs its start');
  expect(newEntry(root, 'event', 'Talks in Bamako', '2026-01-01', '2024-08')).toBe(
    join('events', '2024-08-talks-in-bamako.yaml'),
  );
});
