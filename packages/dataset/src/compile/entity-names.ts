import { fold } from '@backstory/linker';
import type { ListedNameKind, MatchPolicy, NameKind } from '@backstory/schema/vocabulary';
import type { Entry } from '../dataset.ts';

/** A name with every default filled in. */
export interface EntityName {
  text: string;
  folded: string;
  language: string;
  kind: ListedNameKind;
  match: MatchPolicy;
  weak: boolean;
  context?: readonly string[];
  from?: string;
  to?: string;
}

/** How a name is linked where its file does not say. */
const DEFAULT_POLICIES: Partial<Record<ListedNameKind, MatchPolicy>> = { acronym: 'acronym', nominal: 'any' };

/** The names that are the entity's own: what cards, answers and search show. A nominal is nobody's name. */
export function shownNamesOf(entry: Entry): (EntityName & { kind: NameKind })[] {
  return namesOf(entry).filter((name): name is EntityName & { kind: NameKind } => name.kind !== 'nominal');
}

/**
 * The entity's names and nominals, the display names first. A display name that the file lists
 * again takes the policy written there; the title of an event or a storyline is
 * searched but never linked, because headlines contain such phrases by chance.
 */
export function namesOf({ type, value }: Entry): EntityName[] {
  const listed = value.names.map((name): EntityName => {
    const { text, language, kind, weak, context, from, to } = name;
    return {
      text,
      folded: fold(text),
      language,
      kind,
      match: name.match ?? DEFAULT_POLICIES[kind] ?? 'upper',
      weak,
      ...(context && { context }),
      ...(from && { from }),
      ...(to && { to }),
    };
  });
  const linked = type === 'Actor' || type === 'Place';
  const display = (['en', 'fr'] as const)
    .filter((language) => !listed.some((name) => name.text === value.name[language]))
    .map((language): EntityName => {
      const text = value.name[language];
      const folded = fold(text);
      // The accented French spelling of a weak English name is as weak.
      const policy = listed.find((name) => name.folded === folded);
      return {
        ...policy,
        text,
        folded,
        language,
        kind: policy?.kind ?? 'full',
        match: policy?.match ?? (linked ? 'upper' : 'never'),
        weak: policy?.weak ?? false,
      };
    });
  const [en, fr] = display;
  const shown = en && fr && en.text === fr.text ? [{ ...en, language: 'mul' }] : display;
  return [...shown, ...listed];
}
