import { fold } from '@backstory/linker';
import { expect, test } from 'vitest';
import { madeUpPeople } from './made-up-people.ts';
import { SMALL_INPUT } from './small-world.ts';

const GIVEN = ['Assimi', 'Choguel', 'Emmanuel', 'Ibrahim'];
const SURNAMES = ['Goïta', 'Macron', 'Maïga', 'Traoré'];

test('names are combined from those of the dataset, each once, none that we know', () => {
  const names = madeUpPeople(SMALL_INPUT, [], 8, 1);
  expect(new Set(names).size).toBe(8);
  for (const name of names) {
    const [given = '', surname = ''] = name.split(' ');
    expect(GIVEN).toContain(given);
    expect(SURNAMES).toContain(surname);
  }
  const known = new Set(SMALL_INPUT.names.map(({ text }) => fold(text)));
  expect(names.filter((name) => known.has(fold(name)))).toEqual([]);
});

test('names that a text mentions are left out, however they are written', () => {
  const [first = ''] = madeUpPeople(SMALL_INPUT, [], 8, 1);
  const names = madeUpPeople(SMALL_INPUT, [`and ${first.toUpperCase()} spoke`], 8, 1);
  expect(names).not.toContain(first);
});

test('the same seed makes up the same people', () => {
  expect(madeUpPeople(SMALL_INPUT, [], 8, 1)).toEqual(madeUpPeople(SMALL_INPUT, [], 8, 1));
  expect(madeUpPeople(SMALL_INPUT, [], 8, 1)).not.toEqual(madeUpPeople(SMALL_INPUT, [], 8, 2));
});

test('more people than the names allow are refused', () => {
  expect(() => madeUpPeople(SMALL_INPUT, [], 9, 1)).toThrow('too few people');
});
