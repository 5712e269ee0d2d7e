import { z } from 'zod';
import { slug } from './parts.ts';

/** `data/renames.yaml`: slugs that were published once and the ones that replace them. */
export const renamesFormat = z
  .record(slug, slug)
  .describe('old-slug: new-slug. A published slug is answered for ever.');

export type RenamesFile = z.output<typeof renamesFormat>;
