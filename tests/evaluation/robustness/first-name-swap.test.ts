import { expect, test } from 'vitest';
import { swapFirstNames } from './first-name-swap.ts';
import { SMALL_INPUT, smallArticle } from './small-world.ts';

const swap = (markup: string) => swapFirstNames(SMALL_INPUT, [smallArticle(markup)]);

test('the given name changes wherever the full name stands, and the later surname is to be silent', () => {
  const [swapped, ...more] = swap(
    'Colonel [Assimi Goïta](assimi-goita) of [Mali](mali). [Goïta](assimi-goita, short) left. [Assimi Goïta](assimi-goita) too.',
  );
  expect(more).toEqual([]);
  if (!swapped) throw new Error('nobody was swapped');
  const { text, other, original, silent } = swapped;
  expect(original).toBe('Assimi');
  expect(text).not.toContain('Assimi');
  expect(text).toBe(`Colonel ${other} Goïta of Mali. Goïta left. ${other} Goïta too.`);
  expect(silent.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(
    [`${other} Goïta`, `${other} Goïta`, 'Goïta'].toSorted(),
  );
});

test('the new name is nobody whom we know or whom the article names', () => {
  const [swapped] = swap('[Assimi Goïta](assimi-goita), Choguel and Ibrahim');
  expect(swapped?.other).toBe('Emmanuel');
});

test('a person whose surname comes first stays', () => {
  expect(swap('[Goïta Assimi](assimi-goita), then [Goïta](assimi-goita, short)')).toEqual([]);
});

test('a king stays, and who is named by one word', () => {
  expect(swap('[Prince Assimi II](assimi-goita)')).toEqual([]);
  expect(swap('[Goïta](assimi-goita, short)')).toEqual([]);
});
