/**
 * A rule is a value: what it asks, how it is checked, and one example on either
 * side, which the test of all rules runs. A rule that no example trips does not exist.
 */
import type { Dataset, Entry, FieldPath } from '../dataset.ts';

export type Report = (entry: Entry, path: FieldPath, message: string, tip?: string) => void;
/** For what is wrong in `renames.yaml`. */
export type ReportRename = (line: number, message: string, tip?: string) => void;

export interface Rule {
  /** The file's name. */
  name: string;
  /** One sentence: what must hold. */
  description: string;
  /** An error stops the build; a warning is printed and counted. */
  severity: 'error' | 'warning';
  check(dataset: Dataset, report: Report, reportRename: ReportRename): void;
  examples: { good: () => Dataset; bad: () => Dataset };
}
