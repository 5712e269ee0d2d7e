/**
 * How clients say which entity they mean: by its global id or, because people write
 * queries by hand, by its slug.
 */
import { inputError } from './input-error.ts';
import type { Snapshot } from './snapshot.ts';

interface EntityReference {
  /** The slug that answers, after renames. */
  slug: string;
  /** The type that the id says it has; a slug says none. */
  type: string | undefined;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DECODED = /^(Actor|Place|Event|Storyline):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The entity that an id or a slug names, known or not. Throws `BAD_USER_INPUT` where it is neither. */
export function readReference(argument: string, id: string, snapshot: Snapshot): EntityReference {
  if (SLUG.test(id)) return { slug: snapshot.currentSlug(id), type: undefined };
  const [, type, slug] = DECODED.exec(Buffer.from(id, 'base64').toString('utf8')) ?? [];
  if (slug === undefined) {
    throw inputError(
      `“${argument}” is neither an id of this API nor a slug: pass the \`id\` of an earlier answer, or a slug such as “wagner-group”.`,
      { argument },
    );
  }
  return { slug: snapshot.currentSlug(slug), type };
}
