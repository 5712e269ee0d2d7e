/** Everything that is measured, in one report; and for whoever asks, each single error. */
import { type ChecklistFigures, judgeChecklist, measureChecklist } from './checklist.ts';
import { type Corpus, type Part, PARTS } from './corpus.ts';
import { errorLines } from './error-lines.ts';
import { judge } from './judge.ts';
import { measure, type Measurement } from './measure.ts';
import { mentionsOf } from './mentions-of.ts';
import { type Distractors, distractors } from './robustness/distractors.ts';
import { type FirstNameSwap, firstNameSwap } from './robustness/first-name-swap.ts';
import { type OtherDate, otherDates } from './robustness/other-dates.ts';
import { type Agreement, perturbations } from './robustness/perturbations.ts';
import type { Failure, PartArticle, Read } from './robustness/suite.ts';
import { type UnrelatedNames, unrelatedNames } from './robustness/unrelated-names.ts';
import type { World } from './world.ts';

export const SECTIONS = [...PARTS, 'checklist', 'robustness'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Robustness {
  distractors: Distractors;
  otherDates: Record<string, OtherDate>;
  perturbations: Record<string, Agreement>;
  firstNameSwap: FirstNameSwap;
  unrelatedNames: UnrelatedNames;
}

/** Deterministic: the same data, code and texts give the same report on every machine. */
export type Report = Record<Part, Measurement> & { checklist: ChecklistFigures; robustness: Robustness };

export interface Evaluation<S extends Section> {
  report: Pick<Report, S>;
  /** A line for each error, by section. Those of articles of the test part are in `test` alone. */
  errors: Record<S, readonly string[]>;
}

/** The report on these sections. */
export function evaluate<S extends Section>(
  world: World,
  corpus: Corpus,
  sections: readonly S[],
): Evaluation<S> {
  const report: Partial<Report> = {};
  const errors: Partial<Record<Section, readonly string[]>> = {};
  for (const section of sections as readonly Section[]) {
    switch (section) {
      case 'train':
      case 'dev':
      case 'test': {
        const judged = corpus.articles[section].map((article) => ({
          article,
          judged: judge(mentionsOf(world.pack, article), article.gold),
        }));
        report[section] = measure(judged, world.groupOf);
        errors[section] = judged.flatMap((one) => errorLines(one.article.file, one.article.text, one.judged));
        break;
      }
      case 'checklist': {
        const judged = judgeChecklist(world.pack, corpus.checklist);
        report.checklist = measureChecklist(judged);
        errors.checklist = judged.flatMap(({ given, judged: verdicts }) =>
          errorLines(`${given.file}:${given.line}`, given.text, verdicts).map(
            (line) => `${line} (${given.shows})`,
          ),
        );
        break;
      }
      case 'robustness': {
        const { figures, failures } = robustness(world, corpus);
        report.robustness = figures;
        // What the linker makes of a test article must not be seen by accident.
        errors.robustness = failures
          .filter(({ article }) => article.part !== 'test')
          .map(({ article, what }) => `${article.file}  ${what.replaceAll('\n', ' ')}`);
        break;
      }
    }
  }
  return { report: report as Pick<Report, S>, errors: errors as Record<S, readonly string[]> };
}

function robustness(world: World, corpus: Corpus): { figures: Robustness; failures: readonly Failure[] } {
  const { input } = world;
  const read: Read = (article) => mentionsOf(world.pack, article);
  const articles = PARTS.flatMap((part) =>
    corpus.articles[part].map((article): PartArticle => ({ ...article, part })),
  );
  const outcomes = {
    distractors: distractors(world, articles),
    otherDates: otherDates(input, read, articles),
    perturbations: perturbations(read, articles),
    firstNameSwap: firstNameSwap(input, read, articles),
    unrelatedNames: unrelatedNames(world, articles),
  };
  return {
    figures: {
      distractors: outcomes.distractors.figures,
      otherDates: outcomes.otherDates.figures,
      perturbations: outcomes.perturbations.figures,
      firstNameSwap: outcomes.firstNameSwap.figures,
      unrelatedNames: outcomes.unrelatedNames.figures,
    },
    failures: Object.values(outcomes).flatMap((outcome): readonly Failure[] => outcome.failures),
  };
}
