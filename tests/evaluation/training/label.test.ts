import type { Judgement } from '@backstory/linker';
import { describe, expect, test } from 'vitest';
import { smallArticle } from '../robustness/small-world.ts';
import { labelOf, labelsOf } from './label.ts';

const { text, gold } = smallArticle(
  'From [Kyiv](ukraine/kyiv, metonym) to [Burkina Faso](burkina-faso), [Sahel](sahel?) and Springfield.',
);
const known = { gold, untellable: new Set(['springfield', 'burkina']) };
const at = (surface: string, slug: string, more: Partial<Judgement> = {}): Judgement => {
  const start = text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    slug,
    manner: 'name',
    basis: 'NAME',
    observed: [],
    confidence: 0.5,
    isTaken: false,
    ...more,
  };
};

describe('a reading is', () => {
  test('right where a span has its offsets and names its entity, whichever of two', () => {
    expect(labelOf(at('Kyiv', 'kyiv'), known)).toBe(true);
    expect(labelOf(at('Kyiv', 'ukraine'), known)).toBe(true);
  });

  test('wrong with its edges off, as somebody else, or where nothing is annotated', () => {
    expect(labelOf(at('Burkina', 'burkina-faso'), known)).toBe(false);
    expect(labelOf(at('Kyiv', 'russia'), known)).toBe(false);
    expect(labelOf(at('Springfield', 'mali'), known)).toBe(false);
  });

  test('not told where linking is optional', () => {
    expect(labelOf(at('Sahel', 'sahel'), known)).toBeUndefined();
    expect(labelOf(at('Sahel', 'mali'), known)).toBe(false);
  });

  test('not told of a town that nobody could have marked, but wrong over an annotated span', () => {
    expect(labelOf(at('Springfield', 'springfield'), known)).toBeUndefined();
    expect(labelOf(at('Burkina', 'burkina'), known)).toBe(false);
  });
});

describe('a wrong reading', () => {
  test('counts for nothing beside a right one that was taken', () => {
    const right = at('Kyiv', 'ukraine', { basis: 'METONYM', isTaken: true });
    expect(labelsOf([at('Kyiv', 'russia'), right], known)).toEqual([undefined, true]);
  });

  test('counts beside a right one that was not taken, and beside a wrong one', () => {
    expect(labelsOf([at('Kyiv', 'russia'), at('Kyiv', 'ukraine')], known)).toEqual([false, true]);
    expect(labelsOf([at('Kyiv', 'russia'), at('Kyiv', 'mali', { isTaken: true })], known)).toEqual([
      false,
      false,
    ]);
  });
});
