/** Facts → snapshot, names pack and card shards, published as one version. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildNamesPack, NAMES_PACK_FORMAT } from '@backstory/linker';
import { CARD_FORMAT, type CardShard } from '@backstory/schema/card';
import { type Manifest, SHARDS, SNAPSHOT_FORMAT } from '@backstory/schema/snapshot';
import { LANGUAGES } from '@backstory/schema/vocabulary';
import { type Dataset, entriesOf } from '../dataset.ts';
import { buildCards } from './cards.ts';
import { buildGraph } from './graph.ts';
import { namesPackInput } from './names-pack-input.ts';
import { describeFile, openAside, publish, writeFlushed } from './publish.ts';
import { buildRows, shardOf } from './rows.ts';
import { writeSqlite } from './write-sqlite.ts';

/** SPDX: the curated tier and most of the reference tier; names of organisations are share-alike. */
const LICENCE = 'CC-BY-4.0 AND CC-BY-SA-4.0';

/**
 * Compiles a checked dataset and publishes it in `out`. Returns the manifest. The same
 * dataset gives the same bytes; `inputs` is only remembered beside them.
 */
export function compile(dataset: Dataset, out: string, inputs: string): Manifest {
  const graph = buildGraph(dataset);
  const rows = buildRows(graph);
  const cards = buildCards(graph).map((card) => ({ shard: shardOf(card.slug), json: JSON.stringify(card) }));
  const packInput = namesPackInput(graph);
  const version = versionOf([
    [SNAPSHOT_FORMAT, CARD_FORMAT, NAMES_PACK_FORMAT],
    ...Object.values(rows).flat(),
    ...cards.map(({ json }) => json),
    ...packInput.entities,
    ...packInput.names,
    ...packInput.offices,
  ]);

  const aside = openAside(out);
  const namesPack = writeFlushed(aside, 'names.pack', buildNamesPack({ version, ...packInput }));
  const shards = SHARDS.map((shard) => ({
    shard,
    ...writeFlushed(aside, `cards/${shard}.json`, shardFile(version, shard, cards)),
  }));
  const counts: Manifest['counts'] = {
    actors: entriesOf(dataset, 'Actor').length,
    places: entriesOf(dataset, 'Place').length,
    events: entriesOf(dataset, 'Event').length,
    storylines: entriesOf(dataset, 'Storyline').length,
    names: rows.names.length,
    sources: rows.sources.length,
  };
  const meta = {
    version,
    format: String(SNAPSHOT_FORMAT),
    licence: LICENCE,
    languages: LANGUAGES.join(','),
    counts: JSON.stringify(counts),
    namesPack: JSON.stringify(namesPack),
    cards: JSON.stringify(shards),
  };
  writeSqlite(join(aside, 'snapshot.sqlite'), {
    ...rows,
    cards: cards.map(({ json }, index) => ({ entityId: index + 1, json })),
    meta: Object.entries(meta).map(([key, value]) => ({ key, value })),
  });
  const manifest: Manifest = {
    format: SNAPSHOT_FORMAT,
    version,
    snapshot: describeFile(aside, 'snapshot.sqlite'),
    namesPack,
    cards: shards,
    counts,
  };
  const { sha256 } = writeFlushed(aside, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  publish(out, aside, { version, manifest: sha256, inputs });
  return manifest;
}

/** SHA-256 over the facts one by one: together they may be longer than a string can be. */
function versionOf(facts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(JSON.stringify(fact)).update('\n');
  return hash.digest('hex');
}

/** A `CardShard`, put together from cards that are JSON already. */
function shardFile(
  version: string,
  shard: string,
  cards: readonly { shard: string; json: string }[],
): string {
  const { cards: _, ...head }: CardShard = { format: CARD_FORMAT, version, shard, cards: [] };
  const own = cards.filter((card) => card.shard === shard).map(({ json }) => json);
  return `${JSON.stringify(head).slice(0, -1)},"cards":[${own.join(',')}]}`;
}
