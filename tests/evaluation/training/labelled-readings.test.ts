import type { Judgement, Observation } from '@backstory/linker';
import { expect, test } from 'vitest';
import { smallArticle } from '../robustness/small-world.ts';
import { labelledReadings } from './labelled-readings.ts';
import type { Passage } from './passages.ts';

const passage: Passage = {
  ...smallArticle('[Mali](mali), [Mali](mali), Mali and Mali.'),
  use: 'fit',
  isArticle: true,
  weight: 1,
  version: 'as it stands',
  names: 'plain',
  share: 0.5,
  untellable: new Set(),
};
const reading = (nth: number, ...observed: Observation[]): Judgement => {
  const start = [...passage.text.matchAll(/Mali/g)][nth]?.index ?? Number.NaN;
  return {
    start,
    end: start + 4,
    slug: 'mali',
    manner: 'name',
    basis: 'NAME',
    observed: observed.map((observation) => ({ observation, times: 1 })),
    confidence: 0.5,
    isTaken: true,
  };
};

test('readings of a passage that look the same and come out the same share one example', () => {
  const judgements = [
    reading(0, 'listed'),
    reading(1, 'listed', 'home'),
    reading(2, 'home', 'listed'),
    reading(3, 'listed', 'home'),
  ];
  const labelled = labelledReadings([passage], [{ judgements, mentions: [] }]);
  expect(labelled.map(({ isTrue, share }) => [isTrue, share])).toEqual([
    [true, 0.5],
    [true, 0.5],
    [false, 0.25],
    [false, 0.25],
  ]);
});

test('the same in another passage is another example', () => {
  const read = { judgements: [reading(0, 'listed')], mentions: [] };
  expect(labelledReadings([passage, passage], [read, read]).map(({ share }) => share)).toEqual([0.5, 0.5]);
});
