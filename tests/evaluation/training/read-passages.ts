/**
 * The linker's readings of passages under given weights. Weights are part of the linker's code, so it is
 * loaded afresh for each, in a process of its own, with another module in their place: the linker needs
 * no door for this, and no file of the project changes before training has ended.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Judgement, Mention } from '@backstory/linker';
import type { Names, Passage } from './passages.ts';
import { type Trained, weightsModule } from './weights-module.ts';

/** What the linker made of a passage. */
export interface Reading {
  judgements: readonly Judgement[];
  mentions: readonly Mention[];
}

/** What the process is given beside the packs. */
export type Given = Pick<Passage, 'names' | 'text' | 'publishedOn' | 'language'>;

const PROCESS = fileURLToPath(import.meta.resolve('./reading-process.ts'));

export class Reader implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'backstory-training-'));
  readonly #count: number;

  /** `packs`: the bytes of each names pack. */
  constructor(packs: Readonly<Record<Names, Uint8Array>>, passages: readonly Given[]) {
    this.#count = passages.length;
    this.#write('plain.pack', packs.plain);
    this.#write('crowded.pack', packs.crowded);
    this.#write(
      'passages.json',
      JSON.stringify(
        passages.map(
          ({ names, text, publishedOn, language }): Given => ({ names, text, publishedOn, language }),
        ),
      ),
    );
  }

  /** A reading for each passage, in their order. Throws where the linker fails. */
  read(trained: Trained): Reading[] {
    this.#write('weights.ts', weightsModule(trained));
    execFileSync(process.execPath, [PROCESS, this.#folder], { stdio: ['ignore', 'inherit', 'inherit'] });
    const readings = JSON.parse(readFileSync(join(this.#folder, 'readings.json'), 'utf8')) as Reading[];
    if (readings.length !== this.#count)
      throw new Error(`training: ${readings.length} readings came back for ${this.#count} passages`);
    return readings;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.#folder, name), content);
  }
}
