/** What training saw, what it made of it and what that does, as `training-report.md`. */
import {
  CHECKLIST,
  type Compared,
  CROWDED_DEV,
  type Figures,
  heldBackCost,
  SET_NAMES,
  setbacks,
} from './compare.ts';
import type { Outcome } from './fit-rounds.ts';
import { labelledReadings } from './labelled-readings.ts';
import type { Passage } from './passages.ts';
import { AS_IT_STANDS } from './title-versions.ts';
import { MANNERS, OBSERVATION_NAMES } from './weights-module.ts';

export interface Candidate {
  name: string;
  outcome: Outcome;
  compared: Compared;
}

export interface Candidates {
  handSet: Candidate;
  /** From those that stay near the hand-set one to those that go where the data lead. */
  fitted: readonly [Candidate, ...Candidate[]];
  chosen: Candidate;
}

/** The report's lines. */
export function trainingReport(passages: readonly Passage[], candidates: Candidates): string[] {
  const { handSet, fitted, chosen } = candidates;
  const isHandSet = chosen === handSet;
  const leastLoss = fitted.reduce((best, other) =>
    other.compared.devLogLoss < best.compared.devLogLoss ? other : best,
  );
  const shown = isHandSet || chosen === leastLoss ? [handSet, leastLoss] : [handSet, chosen, leastLoss];
  return [
    '# What training made of the hand-set weights',
    '',
    'Written by `pnpm train`, as is `packages/linker/src/weights.ts`; the same texts and code give the same report.',
    'How it is done stands at the head of the files in `tests/evaluation/training/`.',
    '',
    '## What was chosen',
    '',
    `The weights in use are: **${chosen.name}**.`,
    ...(isHandSet ? ['Training made nothing that costs less.'] : []),
    'Chosen is what costs least on the texts held back from the weights (the dev articles, as they stand and among',
    'other names, and half of the checklist), a wrong card as nine missing ones and a trap as a fifth of an article. *Spread* is how far the data may',
    'move a weight, in log odds; *calibrated* is with a line from log odds to log odds per manner of naming. Precision,',
    'recall and wrong cards are of the dev articles, as they stand and (+) among the names of the world’s cities and',
    'of people who do not exist.',
    '',
    ...table(
      ['', 'cost', 'log loss', 'precision', 'recall', 'wrong cards', '+', 'checklist', 'worse than hand-set'],
      [handSet, ...fitted].map((candidate) => summary(candidate, handSet)),
    ),
    '',
    '## What was read',
    '',
    'An article counts once, however many versions of it are read, and readings of it that look the same and come',
    'out the same count as one. Readings of which nobody can say whether they are right are left out.',
    '',
    ...sizes(passages, handSet.outcome),
    '',
    '## How right the readings are',
    '',
    'Log loss, calibration error and Brier score are over every reading that the linker considered, taken or not;',
    'precision, recall and wrong cards are of the mentions that pass the threshold. A passage passes if everything',
    'annotated is linked and nothing else. The weights have seen the train articles and their half of the checklist;',
    `calibration and the choice have seen the rest. “${leastLoss.name}” has the smallest log loss of all, whatever is`,
    'worse with it: it shows where the data lead.',
    '',
    ...SET_NAMES.flatMap((name) => [
      `### ${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
      '',
      ...table(
        ['', 'log loss', 'ECE', 'Brier', 'precision', 'recall', 'wrong cards', 'passed'],
        shown.map((candidate) => [candidate.name, ...figureCells(candidate.compared.figures[name])]),
      ),
      '',
    ]),
    '## Calibration',
    '',
    'From log odds to log odds: slope and intercept, which are 1 and 0 where nothing is calibrated.',
    '',
    ...table(
      ['manner', ...shown.map(({ name }) => name)],
      MANNERS.map((manner) => [
        manner,
        ...shown.map(({ outcome }) => {
          const { slope, intercept } = outcome.trained.calibration[manner];
          return `${slope}, ${intercept}`;
        }),
      ]),
    ),
    '',
    '## Rounds',
    '',
    'Readings are evidence for each other, so that other weights make other evidence: each round reads all again.',
    'The share of mentions that each round changed:',
    '',
    ...shown.map(
      ({ name, outcome }) =>
        `- ${name}: ${outcome.changes.map((change) => `${(100 * change).toFixed(2)} %`).join(', ') || 'none'}`,
    ),
    '',
    '## Weights',
    '',
    'In log odds. How many readings of the passages for the weights carry the observation: of texts as they stand,',
    'and in all versions. One without any stays where it was set.',
    '',
    ...weights(passages, handSet.outcome, shown),
  ];
}

function summary({ name, compared }: Candidate, handSet: Candidate): string[] {
  const { figures, devLogLoss } = compared;
  const { precision, recall, wrongCards } = figures['dev articles'];
  return [
    name,
    heldBackCost(compared).toFixed(0),
    digits(devLogLoss),
    share(precision),
    share(recall),
    String(wrongCards),
    String(figures[CROWDED_DEV].wrongCards),
    CHECKLIST.map((half) => figures[half].passed).join(' + '),
    name === handSet.name ? '' : setbacks(handSet.compared, compared).join('; ') || 'nothing',
  ];
}

function sizes(passages: readonly Passage[], { readings }: Outcome): string[] {
  const groups = Map.groupBy(
    passages.map((passage, at) => ({ passage, at })),
    ({ passage: { use, isArticle, version } }) =>
      [
        use === 'fit' ? 'weights' : 'calibration and choice',
        isArticle ? 'articles' : 'checklist cases',
        version,
      ].join(' | '),
  );
  return table(
    ['for', 'passages', 'version', 'number', 'readings', 'right', 'wrong', 'count as'],
    [...groups].map(([group, members]) => {
      const labelled = members.flatMap(({ passage, at }) =>
        labelledReadings([passage], readings.slice(at, at + 1)),
      );
      const right = labelled.filter(({ isTrue }) => isTrue).length;
      return [
        group,
        String(members.length),
        String(labelled.length),
        String(right),
        String(labelled.length - right),
        labelled.reduce((sum, one) => sum + one.share, 0).toFixed(1),
      ];
    }),
  );
}

function weights(passages: readonly Passage[], { readings }: Outcome, shown: readonly Candidate[]): string[] {
  const carriers = (isCounted: (passage: Passage) => boolean): number[] => {
    const counts = OBSERVATION_NAMES.map(() => 0);
    for (const [at, passage] of passages.entries()) {
      if (passage.use !== 'fit' || !isCounted(passage)) continue;
      for (const { features } of labelledReadings([passage], readings.slice(at, at + 1)))
        for (const index of new Set(features.map((feature) => feature.at)))
          counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
  };
  const asTheyStand = carriers(({ version }) => version === AS_IT_STANDS);
  const inAll = carriers(() => true);
  return table(
    ['observation', ...shown.map(({ name }) => name), 'as they stand', 'in all versions'],
    OBSERVATION_NAMES.map((name, at) => [
      `\`${name}\``,
      ...shown.map(({ outcome }) => String(outcome.trained.weights[name])),
      String(asTheyStand[at]),
      String(inAll[at]),
    ]),
  );
}

function figureCells(figures: Figures): string[] {
  const { logLoss, ece, brier, precision, recall, wrongCards, passed, passages } = figures;
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

/** Four digits: more would differ with the order of an addition. */
function digits(value: number | null): string {
  return value === null ? '–' : value.toFixed(4);
}

function share(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(1)} %`;
}
