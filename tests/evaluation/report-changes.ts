/** Two reports → what a reader of the second should know. */

export interface Change {
  /** For example `test · levels · short · recall`. */
  path: string;
  before: number | null;
  after: number | null;
  effect: 'better' | 'worse' | 'other';
}

/** The last word of a path says whether more is better; what is not here merely counts. */
const MORE_IS_BETTER = new Set([
  'precision',
  'recall',
  'f1',
  'agreement',
  'passed',
  'precisionChange',
  'recallChange',
]);
const LESS_IS_BETTER = new Set([
  'anachronisticNames',
  'anachronisticRoles',
  'articlesWithAny',
  'brier',
  'changed',
  'ece',
  'gained',
  'lost',
  'missed',
  'per100Articles',
  'stillLinked',
  'wrong',
  'wrongCards',
]);
/** `changed` is bad where nothing should change, and expected of offices on other dates. */
const EXPECTED_CHANGES = 'otherDates';

/** Every figure that differs, in the sections that both reports have, in the order of the second. */
export function reportChanges(before: object, after: object): Change[] {
  const old = new Map(leavesOf(before));
  const now = new Map(leavesOf(after));
  const inBoth = (path: string) => sectionOf(path) in before && sectionOf(path) in after;
  return [...new Set([...now.keys(), ...old.keys()])].filter(inBoth).flatMap((path): Change[] => {
    const [from, to] = [old.get(path) ?? null, now.get(path) ?? null];
    return from === to ? [] : [{ path, before: from, after: to, effect: effectOf(path, from, to) }];
  });
}

const SEPARATOR = ' · ';

function sectionOf(path: string): string {
  return path.split(SEPARATOR, 1)[0] ?? '';
}

function effectOf(path: string, before: number | null, after: number | null): Change['effect'] {
  if (before === null || after === null) return 'other';
  const words = path.split(SEPARATOR);
  const figure = words.at(-1) ?? '';
  if (MORE_IS_BETTER.has(figure)) return after > before ? 'better' : 'worse';
  if (LESS_IS_BETTER.has(figure) && !(figure === 'changed' && words.includes(EXPECTED_CHANGES)))
    return after < before ? 'better' : 'worse';
  return 'other';
}

function leavesOf(value: unknown, path: readonly string[] = []): [string, number | null][] {
  if (value === null || typeof value === 'number') return [[path.join(SEPARATOR), value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
