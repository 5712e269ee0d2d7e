/** `node reading-process.ts FOLDER`: reads the folder's passages with its packs and weights (see `read-passages.ts`). */
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Judgement, NamesPack } from '@backstory/linker';
import type { Names } from './passages.ts';
import type { Given, Reading } from './read-passages.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('training: name the folder of the passages');
const inFolder = (name: string) => join(folder, name);

const COMMITTED = new URL('../../../packages/linker/src/weights.ts', import.meta.url).href;
const GIVEN = pathToFileURL(inFolder('weights.ts')).href;
let isReplaced = false;
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    if (resolved.url !== COMMITTED) return resolved;
    isReplaced = true;
    return { ...resolved, url: GIVEN };
  },
});

// Only now: what is loaded before the hook keeps the committed weights.
const { findMentions, openNamesPack } = await import('@backstory/linker');
if (!isReplaced) throw new Error(`training: the linker no longer loads its weights from ${COMMITTED}`);

const packs: Partial<Record<Names, NamesPack>> = {};
const packOf = (names: Names) =>
  (packs[names] ??= openNamesPack(new Uint8Array(readFileSync(inFolder(`${names}.pack`)))));
const passages = JSON.parse(readFileSync(inFolder('passages.json'), 'utf8')) as Given[];
const readings = passages.map(({ names, text, publishedOn, language }): Reading => {
  const judgements: Judgement[] = [];
  const mentions = findMentions(packOf(names), text, { publishedOn, language }, (judgement) =>
    judgements.push(judgement),
  );
  return { judgements, mentions };
});
writeFileSync(inFolder('readings.json'), JSON.stringify(readings));
