/** `pnpm train`: the linker's weights, from what reason says of them and what annotated texts do. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNamesPack } from '@backstory/linker';
import { readCorpus, UnreadableCorpusError } from './corpus.ts';
import { better, compare } from './training/compare.ts';
import { crowdedWorld } from './robustness/crowded-world.ts';
import { fitRounds, type Plan } from './training/fit-rounds.ts';
import { passagesOf } from './training/passages.ts';
import { Reader } from './training/read-passages.ts';
import { type Candidate, trainingReport } from './training/training-report.ts';
import { PRIORS, weightsModule } from './training/weights-module.ts';
import { loadWorld } from './world.ts';

const WEIGHTS = join(import.meta.dirname, '../../packages/linker/src/weights.ts');
const REPORT = join(import.meta.dirname, 'training-report.md');

/** Other made-up people than those with whom robustness is measured. */
const SEED = 7;
/** How far the data may move a weight, in log odds: from hardly at all to wherever they lead. */
const SPREADS = [0.05, 0.1, 0.2, 0.35, 0.7, 1.4];

try {
  train();
} catch (error) {
  if (!(error instanceof UnreadableCorpusError)) throw error;
  process.stderr.write(`${error.message}\ntrain: mend these first\n`);
  process.exitCode = 1;
}

function train(): void {
  const world = loadWorld();
  const corpus = readCorpus(world.isSlug);
  const { train: own, dev } = corpus.articles;
  const crowded = crowdedWorld(
    world.input,
    [...own, ...dev].map(({ text }) => text),
    SEED,
  );
  const passages = passagesOf(corpus, crowded);
  const packs = { plain: buildNamesPack(world.input), crowded: buildNamesPack(crowded.input) };
  using reader = new Reader(packs, passages);
  const first = reader.read(PRIORS);
  const fitted = (name: string, plan: Plan): Candidate => {
    const outcome = fitRounds(plan, passages, (trained) => reader.read(trained), first);
    const compared = compare(passages, outcome);
    process.stderr.write(`train: ${name}: log loss ${compared.devLogLoss.toFixed(4)}\n`);
    return { name, outcome, compared };
  };
  const handSet = fitted('hand-set', { isCalibrated: false });
  const others: [Candidate, ...Candidate[]] = [
    fitted('hand-set, calibrated', { isCalibrated: true }),
    ...SPREADS.flatMap((spread) => [
      fitted(`spread ${spread}`, { spread, isCalibrated: false }),
      fitted(`spread ${spread}, calibrated`, { spread, isCalibrated: true }),
    ]),
  ];
  const all = [handSet, ...others];
  const name = better(all.map((candidate) => [candidate.name, candidate.compared] as const));
  const chosen = all.find((candidate) => candidate.name === name) ?? handSet;
  writeFileSync(WEIGHTS, weightsModule(chosen.outcome.trained));
  writeFileSync(REPORT, `${trainingReport(passages, { handSet, fitted: others, chosen }).join('\n')}\n`);
  process.stderr.write(`train: in use now: ${name}; see tests/evaluation/training-report.md\n`);
}
