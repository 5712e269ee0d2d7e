/** What a curator is told: where, what is wrong, how to mend it. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Path from the repository's root, with forward slashes. */
  file: string;
  /** 1-based; 1 where the file as a whole is meant. */
  line: number;
  message: string;
  /** The rule that found it, or `format` or `yaml`. */
  rule: string;
  tip?: string;
}

/** `file:line  what is wrong  [rule]`, and below it the tip. */
export function formatProblem({ severity, file, line, message, rule, tip }: Problem): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}  ${mark}${message}  [${rule}]${tip ? `\n    tip: ${tip}` : ''}`;
}

/** Problems in the order in which a curator walks through the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
