import { expect, test } from 'vitest';

import type { Mark } from '../model.ts';
import { chooseMarks, highlightFor, MAX_RANGES } from './choose-marks.ts';

const near = {} as Element;
const far = {} as Element;

function mark(id: number, block: Element, kind = 'PERSON', type: Mark['mention']['type'] = 'Actor'): Mark {
  const mention = {
    start: 0,
    end: 1,
    surface: 'x',
    slug: 'x',
    type,
    kind,
    basis: 'NAME',
    confidence: 1,
    reasons: [],
  } as const;
  return { id, mention, block, range: {} as StaticRange, nodes: [] };
}

test('only what is near is drawn, by kind, in reading order', () => {
  const marks = [
    mark(0, near),
    mark(1, far),
    mark(2, near, 'STATE'),
    mark(3, near),
    mark(4, near, 'CITY', 'Place'),
  ];
  const chosen = chooseMarks(marks, new Set([near]));
  expect([...chosen].map(([name, group]) => [name, group.map(({ id }) => id)])).toEqual([
    ['backstory-person', [0, 3]],
    ['backstory-group', [2]],
    ['backstory-place', [4]],
  ]);
});

test('never more than the most ranges, however dense the page', () => {
  const marks = Array.from({ length: MAX_RANGES + 50 }, (_, id) => mark(id, near));
  expect(chooseMarks(marks, new Set([near])).get('backstory-person')).toHaveLength(MAX_RANGES);
});

test('whatever is neither a person nor a place is drawn as a group', () => {
  for (const [type, kind] of [
    ['Actor', 'ARMED_GROUP'],
    ['Actor', 'STATE'],
    ['Event', 'BATTLE'],
    ['Storyline', 'STORYLINE'],
  ] as const) {
    expect(highlightFor({ type, kind })).toBe('backstory-group');
  }
});
