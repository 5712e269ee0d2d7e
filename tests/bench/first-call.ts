/** Run by `linker.ts` in a process of its own: the first call, before anything has been compiled or learned. */
import { readFileSync } from 'node:fs';
import { findMentions, openNamesPack } from '@backstory/linker';

const [, , packFile = '', textFile = ''] = process.argv;
const bytes = readFileSync(packFile);
const text = readFileSync(textFile, 'utf8');
const start = performance.now();
const pack = openNamesPack(bytes);
const opened = performance.now();
findMentions(pack, text, { publishedOn: '2024-08-05' });
const found = performance.now();
console.log(JSON.stringify({ open: opened - start, find: found - opened }));
