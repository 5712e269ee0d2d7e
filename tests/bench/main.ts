/**
 * `pnpm bench`: what the parts cost. `pnpm bench dataset`: how the compiler and its files grow with the
 * facts. `pnpm bench linker`: what finding names costs, and how it grows with names and text.
 */
const [, , what, ...files] = process.argv;
// Loaded one at a time: what the parts need, a snapshot and a built extension, the others do without.
if (what === 'dataset') (await import('./dataset.ts')).benchDataset();
else if (what === 'linker') await (await import('./linker.ts')).benchLinker();
else if (what === 'first-call') {
  const [packFile = '', textFile = ''] = files;
  (await import('./first-call.ts')).firstCall(packFile, textFile);
} else await (await import('./parts.ts')).benchParts();
