/**
 * What an importer hands on: an entity before it is checked against the curated ones.
 * Names carry their policy; `context` is what a weak one of them leans on.
 */
import { fold } from '@backstory/linker';
import type { ActorFile, PlaceFile } from '@backstory/schema/dataset';
import type { Entry } from '../dataset.ts';

export type ReferenceKind = 'state' | 'territory' | 'capital' | 'leader' | 'organisation';

export interface NameDraft {
  text: string;
  language: string;
  kind: ActorFile['names'][number]['kind'];
  /** How it may be linked where it is not as its spelling says. */
  policy?: 'weak' | 'never';
}

interface DraftBase {
  kind: ReferenceKind;
  slug: string;
  /** Path of the input from the repository's root. */
  file: string;
  /** 1-based line of the input's first row about it. */
  line: number;
  /** All names, those that a card shows among them. */
  names: NameDraft[];
  /** Lower-case words one of which must be near a weak name. */
  context: readonly string[];
}

/** The file that a curator would have written, without the policies of its names. */
type Written<F> = Omit<F, 'names' | 'claims'>;

export type ReferenceDraft =
  | (DraftBase & { type: 'Actor'; value: Written<ActorFile> })
  | (DraftBase & { type: 'Place'; value: Written<PlaceFile> });

/** A finished draft as an entry of the dataset. */
export function toEntry({ type, slug, file, line, names, context, value }: ReferenceDraft): Entry {
  // A weak name that stood among its own evidence would need none.
  const weakNames = new Set(names.filter(({ policy }) => policy === 'weak').map(({ text }) => fold(text)));
  const evidence = context.filter((word) => !weakNames.has(fold(word)));
  const listed = names
    // A display name without a policy of its own is a name already.
    .filter(
      ({ text, policy, kind }) =>
        policy !== undefined || kind !== 'full' || (text !== value.name.en && text !== value.name.fr),
    )
    .map(({ text, language, kind, policy }) => ({
      text,
      language,
      kind,
      weak: policy === 'weak',
      ...(policy === 'never' && { match: 'never' as const }),
      ...(policy === 'weak' && { context: evidence }),
    }));
  // Type and value belong together in the draft; TypeScript cannot tie the two unions.
  return {
    type,
    slug,
    tier: 'reference',
    file,
    value: { ...value, names: listed, claims: [] },
    lineOf: () => line,
  } as unknown as Entry;
}

/** A text as a slug: lower-case ASCII words with hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʻʼ.]/gu, '')
    .replace(/[ıİ]/gu, 'i')
    .replace(/ł/gu, 'l')
    .replace(/[øØ]/gu, 'o')
    .replace(/[đĐ]/gu, 'd')
    .replace(/ß/gu, 'ss')
    .replace(/æ/giu, 'ae')
    .replace(/ə/giu, 'e')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The first of each name that the draft does not have yet; the same text in two languages stands once, as `mul`. */
export function distinctNames(names: readonly NameDraft[]): NameDraft[] {
  const byText = new Map<string, NameDraft>();
  for (const name of names) {
    if (name.text === '') continue;
    const known = byText.get(name.text);
    if (!known) byText.set(name.text, { ...name });
    else {
      if (known.language !== name.language) known.language = 'mul';
      // Who says of a spelling that it needs care is heard, wherever the spelling also stands.
      if (name.policy && !known.policy) known.policy = name.policy;
    }
  }
  return [...byText.values()];
}
