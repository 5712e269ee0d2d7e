import { type Loaded, loadDataset } from './load.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { Dataset } from './dataset.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

export interface Checked extends Loaded {
  errorCount: number;
  warningCount: number;
}

/**
 * Reads the dataset in `root` and judges it. All problems of all files are returned,
 * in the order of the files; the rules are asked only where every file fits its format.
 */
export function checkDataset(root: string): Checked {
  const loaded = loadDataset(root);
  const problems =
    loaded.problems.length > 0 ? loaded.problems : RULES.flatMap((rule) => applyRule(rule, loaded.dataset));
  const errorCount = problems.filter(({ severity }) => severity === 'error').length;
  return {
    ...loaded,
    problems: sortProblems(problems),
    errorCount,
    warningCount: problems.length - errorCount,
  };
}

/** What one rule finds in the dataset. */
export function applyRule(rule: Rule, dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const add = (file: string, line: number, message: string, tip: string | undefined) =>
    problems.push({ severity: rule.severity, file, line, message, rule: rule.name, ...(tip && { tip }) });
  rule.check(
    dataset,
    (entry, path, message, tip) => add(entry.file, entry.lineOf(path), message, tip),
    (line, message, tip) => add('data/renames.yaml', line, message, tip),
  );
  return problems;
}
