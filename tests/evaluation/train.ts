/** `pnpm train`: the linker's weights, from what reason says of them and what annotated texts do. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNamesPack } from '@backstory/linker';
import { readCorpus, UnreadableCorpusError } from './corpus.ts';
import { better, compare } from './training/compare.ts';
import { crowdedWorld } from './training/crowded-world.ts';
import { type Fitted, fitRounds } from './training/fit-rounds.ts';
import { passagesOf } from './training/passages.ts';
import { Reader } from './training/read-passages.ts';
import {
  type Candidate,
  type CandidateName,
  CANDIDATES,
  HAND_SET,
  TRAINED,
  trainingReport,
} from './training/training-report.ts';
import { PRIORS, weightsModule } from './training/weights-module.ts';
import { loadWorld } from './world.ts';

const WEIGHTS = join(import.meta.dirname, '../../packages/linker/src/weights.ts');
const REPORT = join(import.meta.dirname, 'training-report.md');

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
  const crowded = crowdedWorld(
    world.input,
    [...corpus.articles.train, ...corpus.articles.dev].map(({ text }) => text),
  );
  const passages = passagesOf(corpus, crowded);
  const packs = { plain: buildNamesPack(world.input), crowded: buildNamesPack(crowded.input) };
  using reader = new Reader(packs, passages);
  const fitted = (what: Fitted): Candidate => {
    const outcome = fitRounds(what, passages, (trained) => reader.read(trained));
    process.stderr.write(`train: ${what} fitted in ${outcome.rounds.length} rounds\n`);
    return { outcome, compared: compare(passages, outcome) };
  };
  const asSet = { trained: PRIORS, readings: reader.read(PRIORS), rounds: [] };
  const candidates: Record<CandidateName, Candidate> = {
    [HAND_SET]: { outcome: asSet, compared: compare(passages, asSet) },
    'hand-set, calibrated': fitted('calibration'),
    [TRAINED]: fitted('weights and calibration'),
  };
  const chosen = better(CANDIDATES.map((name) => [name, candidates[name].compared]));
  writeFileSync(WEIGHTS, weightsModule(candidates[chosen].outcome.trained));
  writeFileSync(REPORT, `${trainingReport(passages, candidates, chosen).join('\n')}\n`);
  process.stderr.write(`train: kept the weights that are ${chosen}; see tests/evaluation/training-report.md\n`);
}
