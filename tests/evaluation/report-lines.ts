/** A report as text for a terminal. */
import type { ChecklistFigures } from './checklist.ts';
import { PARTS } from './corpus.ts';
import type { Report, Robustness } from './evaluate.ts';
import { LEVELS } from './markup.ts';
import type { BoundedFigures, Figures, Interval, Measurement } from './measure.ts';
import type { Change } from './report-changes.ts';

const LABEL_WIDTH = 24;
/** Changes of single kinds, languages and genres come with those of the whole; beyond these they are noise. */
const MOST_OTHER_CHANGES = 20;

/** The tables of every section the report has. */
export function reportLines(report: Partial<Report>): string[] {
  return [
    ...PARTS.flatMap((part) => (report[part] ? ['', ...partLines(part, report[part])] : [])),
    ...(report.checklist ? ['', ...checklistLines(report.checklist)] : []),
    ...(report.robustness ? ['', ...robustnessLines(report.robustness)] : []),
  ];
}

/** What changed, regressions first. */
export function changeLines(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['', 'nothing differs from report.json'];
  const lineOf = ({ path, before, after }: Change) => `  ${path}  ${before ?? '–'} → ${after ?? '–'}`;
  const those = (effect: Change['effect']) => changes.filter((change) => change.effect === effect);
  const other = those('other');
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    ...section('WORSE than in report.json', those('worse').map(lineOf)),
    ...section('better than in report.json', those('better').map(lineOf)),
    ...section('otherwise changed', [
      ...other.slice(0, MOST_OTHER_CHANGES).map(lineOf),
      ...(other.length > MOST_OTHER_CHANGES ? [`  … and ${other.length - MOST_OTHER_CHANGES} more`] : []),
    ]),
  ];
}

function partLines(part: string, measured: Measurement): string[] {
  const { articles, all, levels, kinds, languages, genres, wrongCards, traps, confidence } = measured;
  const head = `${part.padEnd(LABEL_WIDTH)} ${'gold'.padStart(6)} ${'found'.padStart(6)} ${'wrong'.padStart(6)}   ${'P'.padStart(5)} ${'R'.padStart(5)} ${'F1'.padStart(5)}`;
  return [
    head,
    rowOf('all', all),
    ...LEVELS.map((level) => rowOf(`  ${level}`, levels[level])),
    ...Object.entries(kinds).map(([kind, figures]) => rowOf(`  kind ${kind}`, figures)),
    ...Object.entries(languages).map(([language, figures]) => rowOf(`  language ${language}`, figures)),
    ...Object.entries(genres).map(([genre, figures]) => rowOf(`  genre ${genre}`, figures)),
    `  ${articles} articles: ${wrongCards.count} wrong cards, ${decimal(wrongCards.per100Articles)} per 100 articles, in ${percent(wrongCards.articlesWithAny)} % of them`,
    `  ${traps.articles} traps: ${traps.wrongCards} wrong cards, ${traps.wrong} wrong mentions`,
    ...(confidence ? [`  confidence: ECE ${confidence.ece}, Brier ${confidence.brier}`] : []),
  ];
}

function rowOf(label: string, figures: Figures | BoundedFigures): string {
  const { gold, found, wrong, precision, recall, f1 } = figures;
  const bounds =
    'precisionInterval' in figures
      ? `   P ${interval(figures.precisionInterval)}  R ${interval(figures.recallInterval)}`
      : '';
  return `${label.padEnd(LABEL_WIDTH)} ${[gold, found, wrong].map((count) => String(count).padStart(6)).join(' ')}   ${[precision, recall, f1].map((share) => percent(share).padStart(5)).join(' ')}${bounds}`;
}

function checklistLines({ categories, ...all }: ChecklistFigures): string[] {
  const row = (label: string, { cases, passed, mustLink, missed, wrong }: typeof all) =>
    `${label.padEnd(LABEL_WIDTH)} ${`${passed}/${cases}`.padStart(9)} cases   missed ${missed} of ${mustLink}, wrong ${wrong}`;
  return [
    row('checklist', all),
    ...Object.entries(categories).map(([category, figures]) => row(`  ${category}`, figures)),
  ];
}

function robustnessLines(robustness: Robustness): string[] {
  const { distractors, otherDates, perturbations, firstNameSwap, unrelatedNames } = robustness;
  return [
    `with ${distractors.cities} cities and ${distractors.people} made-up people more`,
    ...PARTS.map((part) => {
      const own = distractors.parts[part];
      return `${`  ${part}`.padEnd(LABEL_WIDTH)} P ${percent(own.precision)} (${signed(own.precisionChange)}), R ${percent(own.recall)} (${signed(own.recallChange)}); ${decimal(own.uncountedPer100Articles)} towns per 100 articles not counted`;
    }),
    'on other dates',
    ...Object.entries(otherDates).map(
      ([name, own]) =>
        `${`  ${name}`.padEnd(LABEL_WIDTH)} ${own.byRole} by role: ${own.vanished} vanished, ${own.changed} changed, ${own.kept} kept; anachronistic: ${own.anachronisticRoles} roles, ${own.anachronisticNames} names`,
    ),
    'typed differently',
    ...Object.entries(perturbations).map(
      ([name, own]) =>
        `${`  ${name}`.padEnd(LABEL_WIDTH + 8)} ${percent(own.agreement)} % agreement of ${own.mentions} mentions in ${own.articles} articles: ${own.lost} lost, ${own.gained} gained; wrong cards ${own.wrongCardsBefore} → ${own.wrongCards}`,
    ),
    `first-name swap: ${firstNameSwap.stillLinked} of ${firstNameSwap.spans} spans of ${firstNameSwap.people} people still linked`,
    `unrelated names: ${unrelatedNames.changed} articles changed by ${unrelatedNames.names} names`,
  ];
}

function interval(bounds: Interval | null): string {
  return bounds ? `${percent(bounds[0])}–${percent(bounds[1])}` : '–';
}

function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}

/** A share with one decimal, without the sign. */
function percent(share: number | null): string {
  return decimal(share && 100 * share);
}

function signed(points: number | null): string {
  return points === null ? '–' : `${points >= 0 ? '+' : ''}${points.toFixed(2)} points`;
}
