/**
 * Spellings that nobody has listed, made from those that somebody has. They are in the
 * names pack only: no card, no search and no answer shows them.
 *
 *     listed names ─► rules of persons, bodies and places ─► tests ─► the pack
 *
 * A spelling that somebody else bears, that two entities would share, or that may be an
 * ordinary word is not made: a missing card is cheaper than a wrong one.
 */
import { fold, type PackName } from '@backstory/linker';
import type { Dataset, Entry } from '../dataset.ts';
import type { AliasRule, Candidate } from './alias-candidate.ts';
import { namesOf } from './entity-names.ts';
import { genitives } from './genitives.ts';
import { mixedCaseAcronyms, organisationAliases } from './organisation-aliases.ts';
import { NamesHeld, personAliases } from './person-aliases.ts';

export interface GeneratedAlias {
  rule: AliasRule;
  name: PackName;
}

/** One word may be anything; an acronym of this many letters is a word of its own. */
const FEWEST_WORDS = 2;
/** A name of four words in ten spellings would fill the pack with what nobody writes. */
const MOST_PER_ENTITY = 24;

/** The aliases of all actors and towns, in the order of the dataset. `listed` are the names that are linked. */
export function generateAliases(dataset: Dataset, listed: readonly PackName[]): GeneratedAlias[] {
  const bySlug = Map.groupBy(listed, ({ slug }) => slug);
  const owners = ownersOf(dataset);
  const held = new NamesHeld(dataset);
  const candidates = dataset.entries.map((entry) => ({
    entry,
    made: distinct(candidatesOf(entry, bySlug.get(entry.slug) ?? [], dataset, held)).filter((candidate) =>
      isSound(candidate, entry.slug, owners, held),
    ),
  }));
  const makers = new Map<string, number>();
  for (const { made } of candidates)
    for (const key of new Set(made.map(({ text }) => fold(text))))
      makers.set(key, (makers.get(key) ?? 0) + 1);
  return candidates.flatMap(({ made }) =>
    made
      .filter(({ text }) => makers.get(fold(text)) === 1)
      .slice(0, MOST_PER_ENTITY)
      .map(toAlias),
  );
}

function candidatesOf(
  entry: Entry,
  names: readonly PackName[],
  dataset: Dataset,
  held: NamesHeld,
): Candidate[] {
  if (entry.type === 'Place') return entry.value.kind === 'city' ? genitives(names) : [];
  if (entry.type !== 'Actor') return [];
  switch (entry.value.kind) {
    case 'person':
      return [...genitives(names), ...personAliases(entry, names, dataset, held)];
    case 'state':
      return genitives(names);
    case 'organization':
    case 'armed-group':
    case 'military':
      return [...organisationAliases(names), ...mixedCaseAcronyms(names)];
    case 'people':
      return [];
  }
}

/** Every folded text that an entity lists, linked or not, and every word for a state, with who bears it. */
function ownersOf(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const add = (text: string, slug: string) => {
    const key = fold(text);
    const known = owners.get(key);
    if (known) known.add(slug);
    else owners.set(key, new Set([slug]));
  };
  for (const entry of dataset.entries) for (const { text } of namesOf(entry)) add(text, entry.slug);
  for (const { text, slug } of dataset.demonyms) add(text, slug);
  return owners;
}

/** The first of each spelling. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.toReversed().map((one) => [fold(one.text), one])).values()].toReversed();
}

function isSound(
  { rule, text }: Candidate,
  slug: string,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
  held: NamesHeld,
): boolean {
  const key = fold(text);
  const bearers = owners.get(key) ?? new Set<string>();
  // The small letters of an acronym are no other text; everybody else's spelling is taken, and so is one's own.
  if (rule === 'acronym-case')
    return [...bearers].every((bearer) => bearer === slug) && !held.isPersonsWord(key);
  if (bearers.size > 0) return false;
  return rule === 'genitive' ? !held.isPersonsWord(key) : key.split(' ').length >= FEWEST_WORDS;
}

function toAlias({ rule, text, base, language, match, context }: Candidate): GeneratedAlias {
  const { context: baseContext, ...rest } = base;
  const evidence = baseContext ?? context;
  return {
    rule,
    name: {
      ...rest,
      text,
      language: language ?? base.language,
      kind: 'alias',
      match: match ?? base.match,
      weak: base.weak || context !== undefined,
      ...(evidence && { context: evidence }),
    },
  };
}
