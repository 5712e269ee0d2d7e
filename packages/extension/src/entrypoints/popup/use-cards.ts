import { useRef, useState } from 'preact/hooks';
import { askBackground } from '../../gateway/ask.ts';
import type { Failure } from '../../messages.ts';
import type { ArticleContext, CardRequest } from '../../model.ts';
import { today } from '../../today.ts';
import type { PageView } from './page-view.ts';
import { uiLanguage } from '../../ui-language.ts';

/** Outside an article, cards speak for today. */
const NO_ARTICLE: ArticleContext = { publishedOn: undefined, dateOrigin: 'none', slugs: [] };

export interface OpenedCards {
  /** The cards opened one from within another; the last is shown. */
  trail: readonly CardRequest[];
  /** Why the card asked for last did not open. */
  failure: Failure | undefined;
  open: (slug: string) => Promise<void>;
  back: () => void;
}

/** The cards opened in the popup, as they stood on the day of the page's article. */
export function useCards(view: PageView): OpenedCards {
  const [trail, setTrail] = useState<readonly CardRequest[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const turn = useRef(0);

  const open = async (slug: string) => {
    const mine = ++turn.current;
    const answer = await askBackground({ type: 'card', slug });
    if (mine !== turn.current) return;
    setFailure(answer.ok ? undefined : answer.failure);
    if (!answer.ok) return;
    const page = view.kind === 'names' ? view.page : undefined;
    const named = page?.names.find((name) => name.slug === slug);
    const request: CardRequest = {
      card: answer.value.card,
      article: page?.article ?? NO_ARTICLE,
      today: today(),
      language: uiLanguage(),
      surface: named?.surface ?? '',
      basis: named?.basis ?? 'NAME',
      syncedAt: answer.value.syncedAt,
    };
    setTrail((before) => [...before, request]);
  };
  const back = () => {
    turn.current += 1;
    setFailure(undefined);
    setTrail((before) => before.slice(0, -1));
  };
  return { trail, failure, open, back };
}
