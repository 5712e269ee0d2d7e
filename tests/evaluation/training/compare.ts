/** Hand-set weights against trained ones, on the same passages, and which to keep. */
import { calibrationOf } from '../calibration.ts';
import { type Judged, judge } from '../judge.ts';
import { ratio } from '../measure.ts';
import { logLossOf, probabilityOf } from './fit-logistic.ts';
import type { Outcome } from './fit-rounds.ts';
import { labelOf } from './label.ts';
import { calibratedLogOdds, labelledReadings } from './labelled-readings.ts';
import { CROWDED, type Passage } from './passages.ts';
import { AS_IT_STANDS } from './title-versions.ts';

export interface Figures {
  passages: number;
  /** Passages in which everything annotated is linked, and nothing else. */
  passed: number;
  /** Readings of which is known whether they are right, and those that are. */
  readings: number;
  right: number;
  /** Means over the readings; `null` where there are none. */
  logLoss: number | null;
  ece: number | null;
  brier: number | null;
  /** Of the mentions that come of the readings. */
  precision: number | null;
  recall: number | null;
  wrongCards: number;
  /** Spans that were not found. */
  missed: number;
  /** A wrong card as nine missing ones, each passage by its weight. */
  cost: number;
}

/** How many missing cards a wrong one outweighs: what the linker's threshold of 0.9 says. */
const WRONG_CARD = 9;

const isAsItStands = ({ version }: Passage) => version === AS_IT_STANDS;

/** What is compared, by what the report calls it. */
const SETS = {
  'train articles': (passage: Passage) => isArticle('fit', passage) && isAsItStands(passage),
  'train articles among other names': (passage: Passage) =>
    isArticle('fit', passage) && passage.version === CROWDED,
  'dev articles': (passage: Passage) => isArticle('calibrate', passage) && isAsItStands(passage),
  'dev articles among other names': (passage: Passage) =>
    isArticle('calibrate', passage) && passage.version === CROWDED,
  'checklist, half for the weights': ({ isArticle, use }: Passage) => !isArticle && use === 'fit',
  'checklist, half for calibration': ({ isArticle, use }: Passage) => !isArticle && use === 'calibrate',
} as const satisfies Record<string, (passage: Passage) => boolean>;

export type SetName = keyof typeof SETS;
export const SET_NAMES = Object.keys(SETS) as SetName[];
export const CROWDED_DEV = 'dev articles among other names' satisfies SetName;
export const CHECKLIST = [
  'checklist, half for the weights',
  'checklist, half for calibration',
] as const satisfies readonly SetName[];

function isArticle(use: Passage['use'], passage: Passage): boolean {
  return passage.isArticle && passage.use === use;
}

export interface Compared {
  figures: Readonly<Record<SetName, Figures>>;
  /** Mean log loss of all that was held back from the weights, each article counting once. */
  devLogLoss: number;
}

/** The figures of what is read with these weights. */
export function compare(
  passages: readonly Passage[],
  outcome: Pick<Outcome, 'trained' | 'readings'>,
): Compared {
  const figures = Object.fromEntries(
    SET_NAMES.map((name) => [name, figuresOf(passages, SETS[name], outcome)]),
  ) as Record<SetName, Figures>;
  return {
    figures,
    devLogLoss: meanLogLoss(lossesOf(passages, ({ use }) => use === 'calibrate', outcome)) ?? 0,
  };
}

/** What no weight has seen. */
const HELD_BACK = ['dev articles', CROWDED_DEV, CHECKLIST[1]] as const satisfies readonly SetName[];

/** The name of the one that costs least on what is held back; of equals, the one with the smaller `devLogLoss`. */
export function better<Name extends string>(candidates: readonly (readonly [Name, Compared])[]): Name {
  const [first, ...others] = candidates;
  if (first === undefined) throw new Error('training: there is nothing to choose from');
  return others.reduce((best, other) => {
    const difference = heldBackCost(other[1]) - heldBackCost(best[1]);
    const isBetter = difference < 0 || (difference === 0 && other[1].devLogLoss < best[1].devLogLoss);
    return isBetter ? other : best;
  }, first)[0];
}

/** A wrong card as nine missing ones, over what is held back. */
export function heldBackCost({ figures }: Compared): number {
  return HELD_BACK.reduce((sum, name) => sum + figures[name].cost, 0);
}

/** What is worse than before, each in words: to be read, not to decide by. */
export function setbacks(before: Compared, after: Compared): string[] {
  const checks: [words: string, of: (compared: Compared) => number][] = [
    ['log loss held back', ({ devLogLoss }) => devLogLoss],
    ['wrong cards, dev', ({ figures }) => figures['dev articles'].wrongCards],
    ['precision, dev', ({ figures }) => -(figures['dev articles'].precision ?? 0)],
    ['cost, dev', ({ figures }) => figures['dev articles'].cost],
    ['wrong cards, dev among other names', ({ figures }) => figures[CROWDED_DEV].wrongCards],
    ...CHECKLIST.map((half): (typeof checks)[number] => [half, ({ figures }) => -figures[half].passed]),
  ];
  return checks.filter(([, of]) => of(after) > of(before)).map(([words]) => words);
}

function costOf({ mentions, spans }: Judged): number {
  return (
    WRONG_CARD * mentions.filter(({ isWrongCard }) => isWrongCard).length +
    spans.filter(({ isFound }) => !isFound).length
  );
}

function figuresOf(
  passages: readonly Passage[],
  isIn: (passage: Passage) => boolean,
  outcome: Pick<Outcome, 'trained' | 'readings'>,
): Figures {
  const losses = lossesOf(passages, isIn, outcome);
  const calibration = calibrationOf(losses);
  const judged = passages.flatMap((passage, at) => {
    if (!isIn(passage)) return [];
    const mentions = (outcome.readings[at]?.mentions ?? []).filter(
      (mention) => labelOf(mention, passage) !== undefined,
    );
    return [{ ...judge(mentions, passage.gold), weight: passage.weight }];
  });
  const mentions = judged.flatMap((one) => one.mentions);
  const spans = judged.flatMap((one) => one.spans);
  return {
    passages: judged.length,
    passed: judged.filter(
      (one) =>
        one.spans.every(({ isFound }) => isFound) && one.mentions.every(({ verdict }) => verdict !== 'wrong'),
    ).length,
    readings: losses.length,
    right: losses.filter(({ isRight }) => isRight).length,
    logLoss: meanLogLoss(losses.map((loss) => ({ ...loss, share: 1 }))),
    ece: calibration?.ece ?? null,
    brier: calibration?.brier ?? null,
    precision: ratio(mentions.filter(({ verdict }) => verdict === 'right').length, mentions.length),
    recall: ratio(spans.filter(({ isFound }) => isFound).length, spans.length),
    wrongCards: mentions.filter(({ isWrongCard }) => isWrongCard).length,
    missed: spans.filter(({ isFound }) => !isFound).length,
    cost: judged.reduce((sum, one) => sum + one.weight * costOf(one), 0),
  };
}

interface Loss {
  confidence: number;
  isRight: boolean;
  loss: number;
  share: number;
}

function lossesOf(
  passages: readonly Passage[],
  isIn: (passage: Passage) => boolean,
  { trained, readings }: Pick<Outcome, 'trained' | 'readings'>,
): Loss[] {
  return passages.flatMap((passage, at) => {
    const reading = readings[at];
    if (reading === undefined || !isIn(passage)) return [];
    return labelledReadings([passage], [reading]).map((labelled) => {
      const logOdds = calibratedLogOdds(labelled, trained);
      return {
        confidence: probabilityOf(logOdds),
        isRight: labelled.isTrue,
        loss: logLossOf(logOdds, labelled.isTrue),
        share: labelled.share,
      };
    });
  });
}

function meanLogLoss(losses: readonly Pick<Loss, 'loss' | 'share'>[]): number | null {
  if (losses.length === 0) return null;
  const shares = losses.reduce((sum, { share }) => sum + share, 0);
  return losses.reduce((sum, { loss, share }) => sum + share * loss, 0) / shares;
}
