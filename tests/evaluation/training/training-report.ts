/** What training saw, what it made of it and what that does, as `training-report.md`. */
import { type Compared, type Figures, SET_NAMES, setbacks } from './compare.ts';
import type { Outcome } from './fit-rounds.ts';
import { SPREADS } from './fit-weights.ts';
import { labelledReadings } from './labelled-readings.ts';
import type { Passage } from './passages.ts';
import { AS_IT_STANDS } from './title-versions.ts';
import { MANNERS, OBSERVATION_NAMES, PRIORS } from './weights-module.ts';

export const HAND_SET = 'hand-set';
/** The hand-set weights come first. */
export const CANDIDATES = [HAND_SET, 'hand-set, calibrated', 'trained and calibrated'] as const;
export type CandidateName = (typeof CANDIDATES)[number];
export const TRAINED = 'trained and calibrated' satisfies CandidateName;

export interface Candidate {
  outcome: Outcome;
  compared: Compared;
}

/** The report's lines. */
export function trainingReport(
  passages: readonly Passage[],
  candidates: Readonly<Record<CandidateName, Candidate>>,
  chosen: CandidateName,
): string[] {
  return [
    '# What training made of the hand-set weights',
    '',
    'Written by `pnpm train`, as is `packages/linker/src/weights.ts`; the same texts and code give the same report.',
    'How it is done stands at the head of the files in `tests/evaluation/training/`.',
    '',
    '## What was chosen',
    '',
    ...verdict(candidates, chosen),
    '',
    '## What was read',
    '',
    ...sizes(passages, candidates[TRAINED].outcome),
    '',
    '## How right the readings are',
    '',
    'Log loss, calibration error and Brier score are over every reading that the linker considered and of which is',
    'known whether it is right; precision, recall and wrong cards are of the mentions that pass the threshold. A',
    'passage passes if everything annotated is linked and nothing else. The weights have seen the train articles',
    'and their half of the checklist; spread and calibration, and the choice between the candidates, the rest.',
    '',
    ...SET_NAMES.flatMap((name) => [
      `### ${sentence(name)}`,
      '',
      ...table(
        ['', 'log loss', 'ECE', 'Brier', 'precision', 'recall', 'wrong cards', 'passed'],
        CANDIDATES.map((candidate) => [
          candidate,
          ...figureCells(candidates[candidate].compared.figures[name]),
        ]),
      ),
      '',
    ]),
    '## Rounds',
    '',
    'Readings are evidence for each other, so that other weights make other evidence: each round reads all again.',
    '',
    ...rounds(candidates[TRAINED].outcome),
    '',
    '## Calibration',
    '',
    'From log odds to log odds, for each manner of naming.',
    '',
    ...table(
      ['manner', ...CANDIDATES.slice(1).flatMap((name) => [`slope, ${name}`, `intercept, ${name}`])],
      MANNERS.map((manner) => [
        manner,
        ...CANDIDATES.slice(1).flatMap((name) => {
          const { slope, intercept } = candidates[name].outcome.trained.calibration[manner];
          return [String(slope), String(intercept)];
        }),
      ]),
    ),
    '',
    '## Weights',
    '',
    'In log odds. How many readings of the passages for the weights carry the observation: of texts as they stand,',
    'and in all versions.',
    '',
    ...weights(passages, candidates[TRAINED].outcome),
  ];
}

function verdict(candidates: Readonly<Record<CandidateName, Candidate>>, chosen: CandidateName): string[] {
  const before = candidates[HAND_SET].compared;
  const lines = CANDIDATES.slice(1).map((name) => {
    const found = setbacks(before, candidates[name].compared);
    return `- ${name}: ${found.length === 0 ? 'nothing is worse' : found.join('; ')}.`;
  });
  return [
    `The weights in use are **${chosen}**.`,
    ...(chosen === HAND_SET ? ['Training made nothing that is better without making something worse.'] : []),
    'Chosen is the smallest log loss on what was held back from the weights, among those that are in nothing worse',
    'than the hand-set ones:',
    '',
    ...lines,
    '',
    ...table(
      ['', 'log loss on what was held back'],
      CANDIDATES.map((name) => [name, digits(candidates[name].compared.devLogLoss)]),
    ),
  ];
}

function sizes(passages: readonly Passage[], { readings }: Outcome): string[] {
  const rows = (['fit', 'calibrate'] as const).flatMap((use) =>
    [true, false].flatMap((isArticle) => {
      const versions = new Set(
        passages.flatMap((one) => (one.use === use && one.isArticle === isArticle ? [one.version] : [])),
      );
      return [...versions].map((version) => {
        const chosen = passages.flatMap((one, at) =>
          one.use === use && one.isArticle === isArticle && one.version === version ? [at] : [],
        );
        const labelled = labelledReadings(
          chosen.flatMap((at) => passages[at] ?? []),
          chosen.flatMap((at) => readings[at] ?? []),
        );
        const right = labelled.filter(({ isTrue }) => isTrue).length;
        return [
          use === 'fit' ? 'weights' : 'spread and calibration',
          isArticle ? 'articles' : 'checklist cases',
          version,
          String(chosen.length),
          String(labelled.length),
          String(right),
          String(labelled.length - right),
        ];
      });
    }),
  );
  return [
    'An article counts once, however many versions of it are read.',
    '',
    ...table(['for', 'passages', 'version', 'number', 'readings', 'right', 'wrong'], rows),
  ];
}

function rounds(outcome: Outcome): string[] {
  return table(
    ['round', 'mentions that changed', 'spread chosen', ...SPREADS.map((spread) => `log loss at ${spread}`)],
    outcome.rounds.map(({ changed, spread }, at) => [
      String(at + 1),
      `${(100 * changed).toFixed(2)} %`,
      String(spread?.spread ?? '–'),
      ...SPREADS.map((_, index) => digits(spread?.losses[index] ?? null)),
    ]),
  );
}

function weights(passages: readonly Passage[], { trained, readings }: Outcome): string[] {
  const carriers = (isCounted: (passage: Passage) => boolean): number[] => {
    const counts = OBSERVATION_NAMES.map(() => 0);
    for (const [at, passage] of passages.entries()) {
      const reading = readings[at];
      if (passage.use !== 'fit' || !isCounted(passage) || reading === undefined) continue;
      for (const { features } of labelledReadings([passage], [reading]))
        for (const index of new Set(features.map((feature) => feature.at)))
          counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
  };
  const asTheyStand = carriers(({ version }) => version === AS_IT_STANDS);
  const inAll = carriers(() => true);
  return table(
    ['observation', 'hand-set', 'trained', 'as they stand', 'in all versions'],
    OBSERVATION_NAMES.map((name, at) => [
      `\`${name}\``,
      String(PRIORS.weights[name]),
      String(trained.weights[name]),
      String(asTheyStand[at]),
      String(inAll[at]),
    ]),
  );
}

function figureCells({
  logLoss,
  ece,
  brier,
  precision,
  recall,
  wrongCards,
  passed,
  passages,
}: Figures): string[] {
  return [
    digits(logLoss),
    digits(ece),
    digits(brier),
    share(precision),
    share(recall),
    String(wrongCards),
    `${passed} of ${passages}`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)];
}

function sentence(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** Four digits: more would differ with the order of an addition. */
function digits(value: number | null): string {
  return value === null ? '–' : value.toFixed(4);
}

function share(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(1)} %`;
}
