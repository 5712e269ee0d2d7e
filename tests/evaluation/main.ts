/** `pnpm evaluate`: how right the linker is, and what has changed since the committed report. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, parseCommandLine, USAGE, UsageError } from './command-line.ts';
import { readCorpus, UnreadableCorpusError } from './corpus.ts';
import { evaluate } from './evaluate.ts';
import { reportChanges } from './report-changes.ts';
import { changeLines, reportLines } from './report-lines.ts';
import { loadWorld } from './world.ts';

const REPORT = join(import.meta.dirname, 'report.json');

try {
  run(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`evaluate: ${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (error instanceof UnreadableCorpusError) {
    console.error(`${error.message}\nevaluate: mend these first`);
    process.exitCode = 1;
  } else throw error;
}

function run({ sections, errorsOf, isJson, isWritten }: Command): void {
  const world = loadWorld();
  const { report, errors } = evaluate(world, readCorpus(world.isSlug), sections);
  const committed: object = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : {};
  const lines = isJson
    ? [JSON.stringify(report, null, 2)]
    : [
        ...errorsOf.flatMap((section) => ['', `errors of ${section}`, ...errors[section]]),
        ...reportLines(report),
        ...(existsSync(REPORT)
          ? changeLines(reportChanges(committed, report))
          : ['', 'there is no report.json to compare with; --write makes it']),
      ];
  console.log(lines.join('\n'));
  if (isWritten) {
    writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
    console.error('wrote tests/evaluation/report.json');
  }
}
