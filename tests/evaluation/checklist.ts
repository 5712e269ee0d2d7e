import type { NamesPack } from '@backstory/linker';
import type { ChecklistCase } from './checklist-case.ts';
import { type Judged, judge } from './judge.ts';
import { mentionsOf } from './mentions-of.ts';

export interface CaseFigures {
  cases: number;
  /** Cases in which everything annotated is linked, and nothing else. */
  passed: number;
  /** Annotated spans. */
  mustLink: number;
  missed: number;
  /** Mentions that must not be. */
  wrong: number;
}

export interface ChecklistFigures extends CaseFigures {
  categories: Record<string, CaseFigures>;
}

export interface JudgedCase {
  given: ChecklistCase;
  judged: Judged;
}

/** Every case with the verdicts on it. */
export function judgeChecklist(pack: NamesPack, cases: readonly ChecklistCase[]): JudgedCase[] {
  return cases.map((given) => ({ given, judged: judge(mentionsOf(pack, given), given.gold) }));
}

/** The figures over all cases and by category. */
export function measureChecklist(cases: readonly JudgedCase[]): ChecklistFigures {
  const categories = Map.groupBy(cases, ({ given }) => given.category);
  return {
    ...figuresOf(cases),
    categories: Object.fromEntries([...categories].map(([category, own]) => [category, figuresOf(own)])),
  };
}

function figuresOf(cases: readonly JudgedCase[]): CaseFigures {
  const figures = { cases: cases.length, passed: 0, mustLink: 0, missed: 0, wrong: 0 };
  for (const { judged } of cases) {
    const missed = judged.spans.filter(({ isFound }) => !isFound).length;
    const wrong = judged.mentions.filter(({ verdict }) => verdict === 'wrong').length;
    if (missed + wrong === 0) figures.passed += 1;
    figures.mustLink += judged.spans.length;
    figures.missed += missed;
    figures.wrong += wrong;
  }
  return figures;
}
