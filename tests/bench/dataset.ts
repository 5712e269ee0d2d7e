/**
 * `pnpm bench dataset`: how compiling, the snapshot and the names pack grow with the
 * facts. Every curated entry is copied with slugs and names of its own, so that the
 * copies are tied to each other as the originals are.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../packages/dataset/src/compile/compile.ts';
import { type Dataset, datasetOf, type Entry } from '../../packages/dataset/src/dataset.ts';
import { loadDataset } from '../../packages/dataset/src/load.ts';

const DATA = join(import.meta.dirname, '../../data');
const TIMES = [1, 10, 100];

export function benchDataset(): void {
  const { dataset } = loadDataset(DATA);
  const curated = datasetOf(dataset.entries.filter(({ tier }) => tier === 'curated'));
  const out = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  let base: { ms: number; snapshot: number; pack: number } | undefined;
  try {
    for (const times of TIMES) {
      const facts = multiplied(curated, times);
      const start = performance.now();
      const { counts, snapshot, namesPack } = compile(facts, out, 'bench');
      const size = { ms: performance.now() - start, snapshot: snapshot.bytes, pack: namesPack.bytes };
      base ??= size;
      console.log(
        `x ${String(times).padEnd(4)} ${facts.entries.length} entries, ${counts.names} names: ` +
          `compiled in ${(size.ms / 1000).toFixed(1)} s (${(size.ms / base.ms).toFixed(1)} x), ` +
          `snapshot ${size.snapshot} bytes (${(size.snapshot / base.snapshot).toFixed(1)} x), ` +
          `names pack ${size.pack} bytes (${(size.pack / base.pack).toFixed(1)} x)`,
      );
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function multiplied(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return datasetOf(
    copies.flatMap((copy) =>
      copy === 0 ? dataset.entries : dataset.entries.map((entry) => copyOf(entry, copy, dataset)),
    ),
  );
}

function copyOf(entry: Entry, copy: number, dataset: Dataset): Entry {
  const suffix = `-copy-${copy}`;
  const word = wordFor(copy);
  const rename = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'url') return `${value}#${copy}`;
      return dataset.bySlug.has(value) && key !== 'text' ? `${value}${suffix}` : value;
    }
    if (Array.isArray(value)) return value.map((item) => rename(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, rename(inner, field)]));
  };
  const value = rename(entry.value, '') as Entry['value'];
  return {
    ...entry,
    slug: `${entry.slug}${suffix}`,
    file: entry.file.replace('.yaml', `${suffix}.yaml`),
    value: {
      ...value,
      name: { en: `${entry.value.name.en} ${word}`, fr: `${entry.value.name.fr} ${word}` },
      names: value.names.map((name) => ({ ...name, text: `${name.text} ${word}` })),
    },
  } as Entry;
}

/** A pronounceable word of its own for each copy, because words of digits are not names. */
function wordFor(copy: number): string {
  const syllables = ['Ba', 'do', 'ri', 'ne', 'ku', 'sa', 'mi', 'lo', 'te', 'zu'];
  return String(copy)
    .split('')
    .map((digit) => syllables[Number(digit)])
    .join('');
}
