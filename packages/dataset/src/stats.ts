/** What the dataset holds, counted: for `pnpm data stats`, and for whoever asks what is still missing. */
import { ALIAS_RULES, type AliasRule } from './compile/alias-candidate.ts';
import { generateAliases } from './compile/alias-factory.ts';
import { linkedNames } from './compile/names-pack-input.ts';
import type { Dataset, Entry } from './dataset.ts';
import type { ReferenceCounts } from './reference/import-reference.ts';
import { citationsOf } from './references.ts';
import { isWeakSource } from './rules/rests-on-more-than-encyclopaedias.ts';

/** An `ongoing` statement that nobody has looked at for this long is listed. */
const STALE_AFTER_MONTHS = 6;

export interface DatasetStats {
  curated: Record<'actors' | 'places' | 'events' | 'storylines', number>;
  /** Each from 0 to 1. */
  share: {
    /** Of dated facts and claims that name a source. */
    sourced: number;
    /** Of entries whose name and summary are written in French, and not copied from the English. */
    french: number;
    /** Of entries that rest on something better than encyclopaedias and state media. */
    betterThanEncyclopaedia: number;
  };
  /** What the reference tier compiles from its inputs. */
  reference: Record<'states' | 'capitals' | 'datedLeaders' | 'organisations', number>;
  /** How much of that stands aside, because a curated entry says it better. */
  yielded: DatasetStats['reference'];
  byKind: Record<string, number>;
  /** Actors and places by the slug of their state. */
  byCountry: Record<string, number>;
  /** Events by the year in which they started. */
  byYear: Record<string, number>;
  /** Names by language. */
  byLanguage: Record<string, number>;
  /** Spellings in the names pack that were made from listed ones, by the rule that made them; of both tiers. */
  generated: Record<AliasRule, number>;
  sourcesPerFact: number;
  /** Slugs of entries that rest on weak sources only. */
  weak: string[];
  /** Slugs of entries with something `ongoing` that were reviewed more than six months ago. */
  stale: string[];
}

/**
 * Counts a loaded dataset as of `today` (`YYYY-MM-DD`), which decides only what is stale.
 * Without a reference tier its counts are 0.
 */
export function datasetStats(
  { dataset, reference }: { dataset: Dataset; reference?: ReferenceCounts | undefined },
  today: string,
): DatasetStats {
  const curated = dataset.entries.filter(({ tier }) => tier === 'curated');
  const sourcedEntries = curated.filter((entry) => entry.type !== 'Storyline');
  const facts = curated.flatMap((entry) => [...citationsOf(entry)].map(({ keys }) => keys.length));
  const weak = sourcedEntries.filter((entry) => Object.values(entry.value.sources).every(isWeakSource));
  const generated = generateAliases(dataset, dataset.entries.flatMap(linkedNames));
  const ofReference = (read: (count: ReferenceCounts['state']) => number): DatasetStats['reference'] => ({
    states: reference ? read(reference.state) : 0,
    capitals: reference ? read(reference.capital) : 0,
    datedLeaders: reference ? read(reference.datedLeaderRole) : 0,
    organisations: reference ? read(reference.organisation) : 0,
  });
  return {
    curated: {
      actors: curated.filter(({ type }) => type === 'Actor').length,
      places: curated.filter(({ type }) => type === 'Place').length,
      events: curated.filter(({ type }) => type === 'Event').length,
      storylines: curated.filter(({ type }) => type === 'Storyline').length,
    },
    share: {
      sourced: ratio(facts.filter((sources) => sources > 0).length, facts.length),
      french: ratio(curated.filter(hasFrench).length, curated.length),
      betterThanEncyclopaedia: ratio(sourcedEntries.length - weak.length, sourcedEntries.length),
    },
    reference: ofReference(({ imported }) => imported),
    yielded: ofReference(({ yielded }) => yielded),
    byKind: tally(curated.map((entry) => (entry.type === 'Storyline' ? 'storyline' : entry.value.kind))),
    byCountry: tally(curated.flatMap((entry) => countryOf(entry) ?? [])),
    byYear: tally(
      curated.flatMap((entry) => (entry.type === 'Event' ? [entry.value.start.slice(0, 4)] : [])),
    ),
    byLanguage: tally(curated.flatMap(({ value }) => value.names.map(({ language }) => language))),
    generated: Object.fromEntries(
      ALIAS_RULES.map((rule) => [rule, generated.filter((alias) => alias.rule === rule).length]),
    ) as Record<AliasRule, number>,
    sourcesPerFact: Number(ratio(sum(facts), facts.length).toFixed(2)),
    weak: weak.map(({ slug }) => slug),
    stale: curated.filter((entry) => isStale(entry, today)).map(({ slug }) => slug),
  };
}

function hasFrench({ value }: Entry): boolean {
  return value.name.fr.length > 0 && value.summary.fr.length > 0 && value.summary.fr !== value.summary.en;
}

function countryOf(entry: Entry): string | undefined {
  return entry.type === 'Actor' || entry.type === 'Place' ? entry.value.country : undefined;
}

function isStale(entry: Entry, today: string): boolean {
  if (entry.type !== 'Actor' || monthsBetween(entry.value.reviewed, today) <= STALE_AFTER_MONTHS)
    return false;
  return [...entry.value.roles, ...entry.value.relations].some(({ to }) => to === 'ongoing');
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string) =>
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + Number(day.slice(8)) / 31;
  return months(to) - months(from);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** How often each word occurs, the most frequent first. */
function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
