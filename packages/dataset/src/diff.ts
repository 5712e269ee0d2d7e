/** What a reader would notice between two states of the dataset: for `pnpm data diff`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset, Entry } from './dataset.ts';
import { loadDataset } from './load.ts';

export interface DatasetDiff {
  added: string[];
  removed: string[];
  /** By the entity's English name: what is different, a line each. */
  changed: Map<string, string[]>;
}

/** The dataset as it stood at a revision of this repository. Throws git's words where there is none. */
export function datasetAt(repository: string, revision: string): Dataset {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-diff-'));
  try {
    const archive = execFileSync('git', ['-C', repository, 'archive', '--format=tar', revision, 'data'], {
      maxBuffer: 512 * 1024 * 1024,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return loadDataset(join(folder, 'data')).dataset;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Entries that came, went or say something else; a renamed one is a change, not a loss. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const renamed = new Map(after.renames.map(({ from, to }) => [to, from]));
  const earlier = (slug: string) => before.bySlug.get(slug) ?? before.bySlug.get(renamed.get(slug) ?? '');
  const changed = new Map<string, string[]>();
  const added: string[] = [];
  const met = new Set<Entry>();
  for (const entry of after.entries) {
    const old = earlier(entry.slug);
    if (!old) {
      added.push(titleOf(entry));
      continue;
    }
    met.add(old);
    const lines = [
      ...(old.slug === entry.slug ? [] : [`renamed from ${old.slug}`]),
      ...Object.keys({ ...old.value, ...entry.value }).flatMap((field) => diffField(field, old, entry)),
    ];
    if (lines.length > 0) changed.set(titleOf(entry), lines);
  }
  return { added, removed: before.entries.filter((entry) => !met.has(entry)).map(titleOf), changed };
}

const titleOf = ({ value, slug }: Entry) => `${value.name.en} (${slug})`;

/** How an item of a list is told apart and named; other fields are compared whole. */
const ITEMS: Record<string, (item: Record<string, unknown>) => string> = {
  names: ({ text }) => `name ${String(text)}`,
  roles: ({ title, from }) => `role ${english(title)} from ${String(from)}`,
  relations: ({ kind, object, from }) => `relation ${String(kind)} ${String(object)} from ${String(from)}`,
  claims: ({ id }) => `claim ${String(id)}`,
  participants: ({ actor }) => `participant ${String(actor)}`,
  steps: ({ event }) => `step ${String(event)}`,
};

function diffField(field: string, before: Entry, after: Entry): string[] {
  const [old, now] = [before, after].map(({ value }) => (value as unknown as Record<string, unknown>)[field]);
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  if (field === 'sources') return diffSources(old, now);
  const nameOf = ITEMS[field];
  if (!nameOf) return [field === 'reviewed' ? `reviewed on ${String(now)}` : `${field} reworded or set`];
  const [olds, news] = [old, now].map(
    (list) =>
      new Map(
        ((list ?? []) as Record<string, unknown>[]).map((item) => [nameOf(item), JSON.stringify(item)]),
      ),
  ) as [Map<string, string>, Map<string, string>];
  const lines = [
    ...[...news.keys()].filter((key) => !olds.has(key)).map((key) => `${key} added`),
    ...[...olds.keys()].filter((key) => !news.has(key)).map((key) => `${key} removed`),
    ...[...news]
      .filter(([key, item]) => olds.has(key) && olds.get(key) !== item)
      .map(([key]) => `${key} changed`),
  ];
  return lines.length > 0 ? lines : [`${field} in another order`];
}

function diffSources(before: unknown, after: unknown): string[] {
  const [old, now] = [before, after].map((sources) => Object.keys(sources ?? {})) as [string[], string[]];
  const added = now.filter((key) => !old.includes(key));
  const removed = old.filter((key) => !now.includes(key));
  return [
    ...(added.length > 0 ? [`sources added: ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`sources removed: ${removed.join(', ')}`] : []),
    ...(added.length + removed.length === 0 ? ['sources corrected'] : []),
  ];
}

const english = (text: unknown) => (text as { en: string }).en;
