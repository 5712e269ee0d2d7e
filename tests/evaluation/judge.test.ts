import type { MatchBasis, Mention } from '@backstory/linker';
import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { GoldSpan } from './markup.ts';

const mention = (start: number, end: number, slug: string, basis: MatchBasis = 'NAME'): Mention => ({
  start,
  end,
  surface: '',
  slug,
  type: 'Actor',
  kind: 'STATE',
  basis,
  confidence: 0.95,
  reasons: [],
});
const span = (start: number, end: number, ...[slug, ...others]: [string, ...string[]]): GoldSpan => ({
  start,
  end,
  slugs: [slug, ...others],
  level: 'name',
  isOptional: false,
});
const verdictsOf = (mentions: Mention[], gold: GoldSpan[]) =>
  judge(mentions, gold).mentions.map(({ verdict, isWrongCard }) => [verdict, isWrongCard]);

test('the exact span with one of its slugs is right, whatever the levels', () => {
  const gold = [{ ...span(0, 4, 'ukraine', 'kyiv'), level: 'metonym' as const }];
  expect(verdictsOf([mention(0, 4, 'kyiv')], gold)).toEqual([['right', false]]);
  expect(verdictsOf([mention(0, 4, 'ukraine', 'METONYM')], gold)).toEqual([['right', false]]);
  expect(judge([mention(0, 4, 'kyiv')], gold).spans).toEqual([{ span: gold[0], isFound: true }]);
});

test('another entity at the exact span is wrong, and a wrong card', () => {
  expect(verdictsOf([mention(0, 4, 'russia')], [span(0, 4, 'ukraine')])).toEqual([['wrong', true]]);
});

test('the right entity with its edges off is wrong, but its card is not, and the span is missed', () => {
  const { mentions, spans } = judge([mention(0, 9, 'ukraine')], [span(0, 4, 'ukraine')]);
  expect(mentions[0]).toMatchObject({ verdict: 'wrong', isWrongCard: false });
  expect(spans[0]?.isFound).toBe(false);
});

test('a mention where nothing is annotated is a wrong card', () => {
  expect(verdictsOf([mention(5, 9, 'mali')], [span(0, 4, 'mali')])).toEqual([['wrong', true]]);
});

test('over an optional span its entity counts for nothing, another entity is wrong', () => {
  const gold = [{ ...span(2, 8, 'sahel'), isOptional: true }];
  expect(verdictsOf([mention(2, 8, 'sahel')], gold)).toEqual([['uncounted', false]]);
  expect(verdictsOf([mention(0, 8, 'sahel')], gold)).toEqual([['uncounted', false]]);
  expect(verdictsOf([mention(2, 8, 'mali')], gold)).toEqual([['wrong', true]]);
  expect(verdictsOf([mention(8, 12, 'sahel')], gold)).toEqual([['wrong', true]]);
  expect(judge([], gold).spans).toEqual([]);
});

test('a mention over an exact and an optional span of its entity is right', () => {
  const gold = [span(0, 4, 'mali'), { ...span(0, 12, 'mali'), isOptional: true }];
  expect(verdictsOf([mention(0, 4, 'mali')], gold)).toEqual([['right', false]]);
});

test('the basis of a mention says its level', () => {
  const levels = (['NAME', 'ACRONYM', 'CONTEXT', 'MONONYM', 'SURNAME', 'METONYM', 'ROLE'] as const).map(
    (basis) => judge([mention(0, 1, 'x', basis)], []).mentions[0]?.level,
  );
  expect(levels).toEqual(['name', 'name', 'name', 'short', 'short', 'metonym', 'nominal']);
});
