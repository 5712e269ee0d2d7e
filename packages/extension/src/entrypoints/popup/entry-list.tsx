import type { LocalizedText } from '@backstory/schema/vocabulary';
import { kindLabel } from '@backstory/schema/vocabulary';
import { moveFocus } from './move-focus.ts';
import { uiLanguage } from '../../ui-language.ts';

export interface Entry {
  slug: string;
  kind: string;
  name: LocalizedText;
  descriptor: LocalizedText;
  /** A second line in small print: the name by which it was found, how often it is named. */
  note?: string | undefined;
}

interface EntryListProps {
  label: string;
  entries: readonly Entry[];
  open: (slug: string) => void;
}

/** Entities as buttons, one under another; arrow keys go from one to the next. */
export function EntryList({ label, entries, open }: EntryListProps) {
  const language = uiLanguage();
  return (
    <ul class="entries" aria-label={label} onKeyDown={moveFocus}>
      {entries.map(({ slug, kind, name, descriptor, note }) => (
        <li key={slug}>
          <button type="button" class="entry" data-slug={slug} onClick={() => open(slug)}>
            <span class="entry-name">
              <bdi>{name[language]}</bdi>
              {note !== undefined && <span class="entry-note">{note}</span>}
            </span>
            <span class="entry-role">
              {descriptor[language] || kindLabel(kind.toLowerCase().replaceAll('_', '-'), language)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
