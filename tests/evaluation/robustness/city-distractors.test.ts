import { fold } from '@backstory/linker';
import { expect, test } from 'vitest';
import { cityDistractors } from './city-distractors.ts';
import { SMALL_INPUT } from './small-world.ts';

const cities = cityDistractors(SMALL_INPUT);

test('every spelling belongs to one city only', () => {
  const spellings = cities.map(({ name }) => fold(name));
  expect(spellings.length).toBeGreaterThan(100_000);
  expect(new Set(spellings).size).toBe(spellings.length);
});

test('a city that is in the dataset is left out, its namesake in another state is not', () => {
  const paris = cities.filter(({ name }) => name === 'Paris');
  expect(paris).toHaveLength(1);
  expect(paris[0]?.entity.country).not.toBe('france');
});

test('a city knows its state where the dataset has it', () => {
  expect(cities.find(({ name }) => name === 'Lyon')?.entity).toMatchObject({
    kind: 'CITY',
    country: 'france',
    related: ['france'],
  });
});
