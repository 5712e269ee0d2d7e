import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askBackground } from '../../gateway/ask.ts';
import { MAX_QUERY, type SearchHit } from '../../messages.ts';
import type { Entry } from './entry-list.tsx';
import { moveFocus } from './move-focus.ts';
import { uiLanguage } from '../../ui-language.ts';

/** As many as can be looked over; who wants more types another letter. */
const MAX_SHOWN = 12;

/** The hits of a query as it is typed; `undefined` while the field is empty or the first answer is awaited. */
export function useSearch(query: string): readonly Entry[] | undefined {
  const [hits, setHits] = useState<readonly Entry[]>();
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    if (query.trim() === '') {
      setHits(undefined);
      return;
    }
    // From the index in this browser: nothing is asked of anybody else.
    const ask = async () => {
      const answer = await askBackground({ type: 'search', query, limit: MAX_SHOWN });
      // Answers may overtake one another.
      if (mine === turn.current) setHits(answer.ok ? answer.value.map(toEntry) : []);
    };
    void ask();
  }, [query]);
  return hits;
}

function toEntry({ slug, kind, name, matched, descriptor }: SearchHit): Entry {
  const isOther = matched !== name[uiLanguage()];
  return { slug, kind, name, descriptor, note: isOther ? i18n.t('knownAs', [matched]) : undefined };
}

interface SearchFieldProps {
  query: string;
  changed: (query: string) => void;
  /** Enter: opens the best hit. */
  submitted: () => void;
}

export function SearchField({ query, changed, submitted }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submitted();
      }}
    >
      <input
        ref={field}
        type="search"
        aria-label={i18n.t('searchLabel')}
        placeholder={i18n.t('searchPlaceholder')}
        maxLength={MAX_QUERY}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => changed(event.currentTarget.value)}
        onKeyDown={moveFocus}
      />
    </form>
  );
}
