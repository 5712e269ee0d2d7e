import { readFileSync } from 'node:fs';
import { findMentions, openNamesPack } from '@backstory/linker';

/**
 * Prints what the first call takes in a process that has compiled and learned nothing yet; `linker.ts`
 * starts one for each.
 */
export function firstCall(packFile: string, textFile: string): void {
  const bytes = readFileSync(packFile);
  const text = readFileSync(textFile, 'utf8');
  const start = performance.now();
  const pack = openNamesPack(bytes);
  const opened = performance.now();
  findMentions(pack, text, { publishedOn: '2024-08-05' });
  console.log(JSON.stringify({ open: opened - start, find: performance.now() - opened }));
}
