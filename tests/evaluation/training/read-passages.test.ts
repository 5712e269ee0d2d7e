import { buildNamesPack } from '@backstory/linker';
import { afterAll, expect, test } from 'vitest';
import { SMALL_INPUT } from '../robustness/small-world.ts';
import { Reader } from './read-passages.ts';
import { byManner, PRIORS } from './weights-module.ts';

const pack = buildNamesPack(SMALL_INPUT);
const reader = new Reader({ plain: pack, crowded: pack }, [
  { names: 'plain', text: 'Troops left Mali.', publishedOn: '2024-08-06', language: 'en' },
]);
afterAll(() => reader[Symbol.dispose]());

test('the linker reads with the weights it is given, and with others the next time', () => {
  const confident = reader.read(PRIORS);
  expect(confident[0]?.mentions.map(({ slug }) => slug)).toEqual(['mali']);
  const calibration = byManner(() => ({ slope: 1, intercept: -20 }));
  const doubtful = reader.read({ ...PRIORS, calibration });
  expect(doubtful[0]?.mentions).toEqual([]);
  expect(doubtful[0]?.judgements[0]).toMatchObject({ slug: 'mali', isTaken: false });
  expect(reader.read(PRIORS)).toEqual(confident);
});
