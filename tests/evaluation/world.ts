/** What the linker is evaluated with: the dataset as it stands, compiled as a snapshot compiles it. */
import { join } from 'node:path';
import { buildNamesPack, type NamesPack, openNamesPack, type PackInput } from '@backstory/linker';
import { buildGraph } from '../../packages/dataset/src/compile/graph.ts';
import { namesPackInput } from '../../packages/dataset/src/compile/names-pack-input.ts';
import { loadDataset } from '../../packages/dataset/src/load.ts';

const DATA = join(import.meta.dirname, '../../data');
/** The version is copied into the pack and decides nothing; the facts' own would cost a compilation. */
const VERSION = '0'.repeat(64);

export interface World {
  input: PackInput;
  pack: NamesPack;
  /** Whether the dataset has an entity of that slug. */
  isSlug: (slug: string) => boolean;
  /** The word under which an entity is counted: `person`, `state`, `place`, `group`, `organisation` … */
  groupOf: (slug: string) => string;
}

const GROUP_OF_KIND: Record<string, string> = {
  PERSON: 'person',
  STATE: 'state',
  ARMED_GROUP: 'group',
  MILITARY: 'group',
  ORGANIZATION: 'organisation',
  PEOPLE: 'people',
};

/** Reads the dataset in `data/` and compiles its names. Throws where the dataset cannot be read. */
export function loadWorld(): World {
  const { dataset, problems } = loadDataset(DATA);
  if (problems.length > 0)
    throw new Error(
      `evaluation: ${problems.length} files of the dataset cannot be read; run pnpm data check`,
    );
  const input = { version: VERSION, ...namesPackInput(buildGraph(dataset)) };
  return worldOf(input);
}

/** The world of these names. */
export function worldOf(input: PackInput): World {
  const groups = new Map(
    input.entities.map(({ slug, type, kind }) => [
      slug,
      (type === 'Actor' ? GROUP_OF_KIND[kind] : undefined) ?? type.toLowerCase(),
    ]),
  );
  return {
    input,
    pack: openNamesPack(buildNamesPack(input)),
    isSlug: (slug) => groups.has(slug),
    groupOf: (slug) => groups.get(slug) ?? 'unknown',
  };
}
