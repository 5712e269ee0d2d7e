import { parseArgs } from 'node:util';
import { SECTIONS, type Section } from './evaluate.ts';

export interface Command {
  sections: readonly Section[];
  /** Sections whose single errors are printed. */
  errorsOf: readonly Section[];
  isJson: boolean;
  isWritten: boolean;
}

export const USAGE = `pnpm evaluate                    everything, compared with tests/evaluation/report.json
pnpm evaluate SECTION            one of ${SECTIONS.join(', ')}
Options:
  --errors [SECTION]             each single error; those of the test part only where it is named
  --write                        rewrite tests/evaluation/report.json
  --json                         the report as JSON`;

/** The command line asks for something that cannot be; the message says what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * What is asked for. The test part's errors are shown only where `--errors test` is spelled out: who sees
 * them by accident begins to write rules for them.
 *
 * @throws {UsageError}
 */
export function parseCommandLine(args: readonly string[]): Command {
  const { values, positionals, errors } = read(args);
  const [section, ...more] = positionals.map(sectionOf);
  if (more.length > 0) throw new UsageError('name one section, or none for all of them');
  const sections = section ? [section] : SECTIONS;
  if (errors !== undefined && errors !== ALL && !sections.includes(errors))
    throw new UsageError(`--errors ${errors} needs that section: leave “${section}” out, or name ${errors}`);
  if (values.write && section)
    throw new UsageError('the report is written whole: leave the section out, or leave --write out');
  return {
    sections,
    errorsOf:
      errors === undefined ? [] : errors === ALL ? sections.filter((name) => name !== 'test') : [errors],
    isJson: values.json,
    isWritten: values.write,
  };
}

const ALL = 'all';

function read(args: readonly string[]) {
  // `--errors` may stand alone or before a section, which parseArgs cannot say.
  const at = args.indexOf('--errors');
  const next = at === -1 ? undefined : args[at + 1];
  const named = next !== undefined && isSection(next) ? next : undefined;
  const rest = at === -1 ? args : args.toSpliced(at, named ? 2 : 1);
  try {
    const parsed = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    return { ...parsed, errors: at === -1 ? undefined : (named ?? ALL) } as const;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function sectionOf(word: string): Section {
  if (!isSection(word)) throw new UsageError(`there is no section “${word}”`);
  return word;
}

function isSection(word: string): word is Section {
  return (SECTIONS as readonly string[]).includes(word);
}
