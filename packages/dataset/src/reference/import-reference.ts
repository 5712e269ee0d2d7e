/**
 * `data/reference/` → the reference tier: every state and territory, capitals, those
 * who headed a state or a government, and the large international organisations, less
 * those that a curator has written.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '@backstory/schema/dataset';
import type { z } from 'zod';
import type { Demonym, Entry } from '../dataset.ts';
import { importCapitals, readCapitals } from './capitals.ts';
import { readEveryPolitician } from './every-politician-rows.ts';
import { readFactbook } from './factbook-rows.ts';
import { importLeaders } from './leaders.ts';
import { mergeWithCurated } from './merge.ts';
import { importOrganisations } from './organisations.ts';
import { type ReferenceDraft, type ReferenceKind, toEntry } from './reference-draft.ts';
import { ReferenceInputError } from './reference-input-error.ts';
import { importStates, type State } from './states.ts';
import { readUkPrimeMinisters } from './uk-prime-ministers.ts';
import { readUsPresidents } from './us-presidents.ts';

/** How many a kind of the tier has: compiled from the inputs, and left to curated entries. */
export type ReferenceCounts = Record<
  ReferenceKind | 'datedLeaderRole',
  { imported: number; yielded: number }
>;

export interface ReferenceTier {
  entries: Entry[];
  /** Of every state, whether a curator has written it or not. */
  demonyms: Demonym[];
  counts: ReferenceCounts;
}

const FILES = {
  countryCodes: 'states/country-codes.csv',
  territories: 'states/cldr-territories.tsv',
  demonyms: 'states/demonyms.tsv',
  capitals: 'capitals/capitals.tsv',
  factbook: 'leaders/factbook.tsv',
  everyPolitician: 'leaders/every-politician.tsv',
  usPresidents: 'leaders/us-presidents.tsv',
  ukPrimeMinisters: 'leaders/uk-prime-ministers.tsv',
  organisations: 'share-alike/organisations.yaml',
} as const;

/**
 * The reference tier of the dataset in `root`, beside these curated entries; empty where
 * there is no such folder. Throws `ReferenceInputError` where an input is not what its
 * importer expects.
 */
export function importReference(root: string, curated: readonly Entry[]): ReferenceTier {
  const folder = join(root, 'reference');
  const { states, drafts } = existsSync(folder) ? readSets(folder, curated) : { states: [], drafts: [] };
  const kept = mergeWithCurated(curated, drafts);
  const compare = (weigh: (draft: ReferenceDraft) => number) => {
    const imported = drafts.reduce((total, draft) => total + weigh(draft), 0);
    return { imported, yielded: imported - kept.reduce((total, draft) => total + weigh(draft), 0) };
  };
  const count = (kind: ReferenceKind) => compare((draft) => Number(draft.kind === kind));
  return {
    entries: kept.map(checkedEntry),
    demonyms: states.flatMap(({ demonyms }) => demonyms),
    counts: {
      state: count('state'),
      territory: count('territory'),
      capital: count('capital'),
      leader: count('leader'),
      organisation: count('organisation'),
      datedLeaderRole: compare(datedLeaderRoles),
    },
  };
}

/** How often the draft says from when somebody headed a state or its government. */
function datedLeaderRoles({ type, value }: ReferenceDraft): number {
  if (type !== 'Actor') return 0;
  const heads = value.roles.filter(
    ({ office }) => office === 'head-of-state' || office === 'head-of-government',
  );
  return heads.filter(({ from }) => from !== 'unknown').length;
}

function readSets(folder: string, curated: readonly Entry[]): { states: State[]; drafts: ReferenceDraft[] } {
  const input = (name: keyof typeof FILES) => ({
    file: `data/reference/${FILES[name]}`,
    text: readFileSync(join(folder, FILES[name]), 'utf8'),
  });
  const { file, text } = input('capitals');
  const capitals = readCapitals(file, text);
  const states = importStates(
    { countryCodes: input('countryCodes'), territories: input('territories'), demonyms: input('demonyms') },
    new Map(capitals.map(({ iso, name }) => [iso, name])),
    // Where a curator has written the state, everything that names it names the curated one.
    (wikidata, slug) => curated.find(({ value }) => value.wikidata === wikidata)?.slug ?? slug,
  );
  const byIso = new Map(states.map((state) => [state.iso, state]));
  const factbook = input('factbook');
  const everyPolitician = input('everyPolitician');
  const usPresidents = input('usPresidents');
  const ukPrimeMinisters = input('ukPrimeMinisters');
  const organisations = input('organisations');
  const drafts = [
    ...states.map(({ draft }) => draft),
    ...importCapitals(capitals, byIso),
    ...importLeaders(
      readFactbook(factbook.file, factbook.text),
      // In this order: of two sets that speak of one office the later says up to when it is covered.
      [
        ...readUsPresidents(usPresidents.file, usPresidents.text),
        ...readEveryPolitician(everyPolitician.file, everyPolitician.text),
        ...readUkPrimeMinisters(ukPrimeMinisters.file, ukPrimeMinisters.text),
      ],
      byIso,
    ),
    ...importOrganisations(organisations.file, organisations.text),
  ];
  return { states, drafts };
}

/** The draft as an entry, held to the same format as a curator's file. */
function checkedEntry(draft: ReferenceDraft): Entry {
  const entry = toEntry(draft);
  const format: z.ZodType = draft.type === 'Actor' ? FORMATS.actors : FORMATS.places;
  const result = format.safeParse(entry.value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ReferenceInputError(
      draft.file,
      draft.line,
      `${draft.slug}: ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  return entry;
}
