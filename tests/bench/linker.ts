/**
 * `pnpm bench linker`: what finding names costs, as a ratio to reading every character once in the same
 * run; how it grows with the names and with the text; and what public libraries take for the same job.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildNamesPack, findMentions, type NamesPack, openNamesPack } from '@backstory/linker';
import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import { buildGraph } from '../../packages/dataset/src/compile/graph.ts';
import { namesPackInput } from '../../packages/dataset/src/compile/names-pack-input.ts';
import { datasetOf } from '../../packages/dataset/src/dataset.ts';
import { loadDataset } from '../../packages/dataset/src/load.ts';
import { Document } from '../../packages/linker/src/document.ts';
import type { PackInput } from '../../packages/linker/src/model.ts';
import { scan } from '../../packages/linker/src/scan.ts';
import { ARTICLE } from './article.ts';
import { syntheticNames } from './synthetic-names.ts';

const DATA = join(import.meta.dirname, '../../data');
const MAIN = join(import.meta.dirname, 'main.ts');
const DAY = { publishedOn: '2024-08-05' };
const NAMES = [10_000, 100_000, 1_000_000];
const LONG = 2_000_000;
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
const FIRST_CALLS = 9;
const OPENINGS = 100;
/** Beyond this the libraries take minutes. */
const LIBRARY_NAMES = 10_000;

export async function benchLinker(): Promise<void> {
  const { dataset } = loadDataset(DATA);
  const curated = namesPackInput(
    buildGraph(datasetOf(dataset.entries.filter(({ tier }) => tier === 'curated'))),
  );
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  try {
    for (const count of NAMES) {
      const input = joined(curated, syntheticNames(count - curated.names.length));
      const bytes = buildNamesPack(input);
      console.log(`\n${count} names, ${input.entities.length} entities: ${bytes.length} bytes`);
      measureOpening(bytes);
      const pack = openNamesPack(bytes);
      measureCost(pack, 'an article of 5,000 characters', ARTICLE, 400);
      measureCost(pack, 'a page of 2,000,000 characters', inOnePiece(repeated(`${ARTICLE}\n\n`, LONG)), 5);
      measureFirstCall(folder, bytes);
      if (count === LIBRARY_NAMES) measureGrowth(pack);
      if (count === LIBRARY_NAMES) measureLibraries(pack, input);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function joined(curated: Omit<PackInput, 'version'>, synthetic: PackInput): PackInput {
  return {
    version: synthetic.version,
    entities: [...curated.entities, ...synthetic.entities],
    names: [...curated.names, ...synthetic.names],
    offices: curated.offices,
  };
}

function measureOpening(bytes: Uint8Array): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held: NamesPack[] = [openNamesPack(bytes)];
  // What others have left behind goes in several rounds.
  for (let round = 0; round < 4; round += 1) collect();
  const before = process.memoryUsage();
  for (let copy = 0; copy < OPENINGS; copy += 1) held.push(openNamesPack(bytes));
  collect();
  const after = process.memoryUsage();
  const heap = (after.heapUsed - before.heapUsed) / OPENINGS;
  const outside = (after.arrayBuffers - before.arrayBuffers) / OPENINGS;
  const [open, copy] = inTurn([() => openNamesPack(bytes), () => bytes.slice()], 40) as [number, number];
  line(
    open,
    copy,
    `open the pack, to copying its bytes; ${Math.round(heap)} bytes of heap, ${outside} outside`,
  );
}

function measureCost(pack: NamesPack, what: string, text: string, rounds: number): void {
  const { find, scanned, read, tokenised } = costsOf(pack, text, rounds);
  line(scanned, read, `scan ${what}, to reading its characters`);
  line(tokenised, read, '  of which making tokens and sentences');
  line(find, read, `find the mentions in ${what}, to reading its characters`);
  line(find, scanned, '  to scanning it');
}

function costsOf(
  pack: NamesPack,
  text: string,
  rounds: number,
): { find: number; scanned: number; read: number; tokenised: number } {
  const [find, scanned, read, tokenised] = inTurn(
    [
      () => findMentions(pack, text, DAY),
      () => scan(pack, new Document(text), undefined),
      () => readCharacters(text),
      () => new Document(text),
    ],
    rounds,
  ) as [number, number, number, number];
  return { find, scanned, read, tokenised };
}

function measureFirstCall(folder: string, bytes: Uint8Array): void {
  const packFile = join(folder, 'names.pack');
  const textFile = join(folder, 'article.txt');
  writeFileSync(packFile, bytes);
  writeFileSync(textFile, ARTICLE);
  const calls = Array.from({ length: FIRST_CALLS }, () => {
    const output = execFileSync(process.execPath, [MAIN, 'first-call', packFile, textFile], {
      encoding: 'utf8',
    });
    return JSON.parse(output) as { open: number; find: number };
  });
  for (const part of ['open', 'find'] as const) {
    const sorted = calls.map((call) => call[part]).toSorted((a, b) => a - b);
    console.log(`           first call in a new process: ${part} ${span(sorted)} ms`);
  }
}

function span(sorted: readonly number[]): string {
  return `${(sorted[0] ?? 0).toFixed(1)} at best, ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} as a rule`;
}

/** What a character costs in longer texts, to reading it, and that to the first text of each kind. */
function measureGrowth(pack: NamesPack): void {
  const kinds: [what: string, textOf: (length: number) => string, lengths: readonly number[]][] = [
    ['articles', (length) => repeated(`${ARTICLE}\n\n`, length), LENGTHS],
    ['articles in capitals', (length) => repeated(`${ARTICLE.toUpperCase()}\n\n`, length), LENGTHS],
    ['one word', (length) => repeated('abcdefghij', length), LENGTHS.slice(0, 3)],
    ['one surname', (length) => repeated('Maïga ', length), [6_000, 60_000, 600_000]],
    [
      'a full name, then its surname',
      (length) => `Abdoulaye Maïga. ${repeated('Maïga ', length)}`,
      [6_000, 60_000, 600_000],
    ],
    ['brackets and quotation marks', (length) => repeated('(«“‘', length), LENGTHS.slice(0, 3)],
  ];
  for (const [what, textOf, lengths] of kinds) {
    let base: { scanned: number; find: number } | undefined;
    for (const length of lengths) {
      const { find, scanned, read } = costsOf(
        pack,
        inOnePiece(textOf(length)),
        Math.max(3, Math.min(40, 4_000_000 / length)),
      );
      const each = { scanned: scanned / read, find: find / read };
      base ??= each;
      console.log(
        `  ${what}, ${length} characters: scan ${ratio(scanned, read)} x reading them ` +
          `(${ratio(each.scanned, base.scanned)} x the first), find ${ratio(find, read)} x ` +
          `(${ratio(each.find, base.find)} x the first)`,
      );
    }
  }
}

/** Both look for the same list of names; neither knows case, date, edges or meaning. */
function measureLibraries(pack: NamesPack, input: PackInput): void {
  const texts = [...new Set(input.names.map(({ text }) => text))];
  const automaton = new AhoCorasick(texts);
  const trie = nlp.buildTrie(texts);
  const [find, scanned, aho, compromise] = inTurn(
    [
      () => findMentions(pack, ARTICLE, DAY),
      () => scan(pack, new Document(ARTICLE), undefined),
      () => automaton.search(ARTICLE),
      () => nlp.tokenize(ARTICLE).compute('index').lookup(trie),
    ],
    10,
  ) as [number, number, number, number];
  line(aho, scanned, 'modern-ahocorasick: search, to our scan of the same article');
  line(compromise, scanned, 'compromise: tokenize and lookup, to our scan of the same article');
  line(aho, find, 'modern-ahocorasick: search, to all of our reading');
  line(compromise, find, 'compromise: tokenize and lookup, to all of our reading');
}

/** The median times of some functions, run in turn so that a slow moment slows all of them. */
function inTurn(runs: readonly (() => unknown)[], rounds: number): number[] {
  const times = runs.map(() => [] as number[]);
  for (let round = -Math.ceil(rounds / 4); round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((each) => each.toSorted((a, b) => a - b)[each.length >> 1] ?? 0);
}

function readCharacters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** A page's text comes in one piece; what is joined or cut here would be slower to read, long or short. */
function inOnePiece(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function line(of: number, to: number, what: string): void {
  console.log(`${ratio(of, to).padStart(8)} x  ${what}  (${of.toFixed(3)} ms)`);
}

function ratio(of: number, to: number): string {
  return (of / to).toFixed(of / to < 10 ? 2 : 1);
}
