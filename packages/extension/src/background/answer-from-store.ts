/**
 * What page and popup are told, from local data alone.
 *
 * The worker may be stopped between any two questions: what is held in memory here is only a copy of what
 * the store has, and is taken anew when the stored version is another.
 */
import { findMentions, openNamesPack, type NamesPack } from '@backstory/linker';
import type { Day } from '@backstory/schema/partial-date';

import type { Answer, CardAnswer, Recognition, SearchHit } from '../messages.ts';
import { describeEntity } from './describe-entity.ts';
import { indexDirectory, search, type SearchIndex } from './search.ts';
import type { Store } from './store.ts';

export interface Answers {
  card(slug: string): Promise<Answer<CardAnswer>>;
  recognise(
    text: string,
    publishedOn: Day | undefined,
    language: string | undefined,
  ): Promise<Answer<Recognition>>;
  search(query: string, limit: number): Promise<Answer<SearchHit[]>>;
}

/** `today` gives the reader's day, `YYYY-MM-DD`. */
export function createAnswers(store: Store, today: () => Day): Answers {
  const namesPack = cachedByVersion(async () => {
    const bytes = await store.namesPack();
    return bytes && openNamesPack(bytes);
  });
  const directory = cachedByVersion(async () => {
    const entries = await store.directory();
    return entries && indexDirectory(entries);
  });

  function cachedByVersion<T extends NamesPack | SearchIndex>(load: () => Promise<T | undefined>) {
    let version: string | undefined;
    let loading: Promise<T | undefined> | undefined;
    return async (): Promise<T | undefined> => {
      const stored = await store.snapshot();
      if (!stored) return undefined;
      if (stored.version !== version || !loading) {
        version = stored.version;
        loading = load();
        // A failed read is tried again at the next question.
        loading.catch(() => {
          loading = undefined;
        });
      }
      return loading;
    };
  }

  return {
    async card(slug) {
      const [stored, [card]] = await Promise.all([store.snapshot(), store.cards([slug])]);
      if (!stored) return { ok: false, failure: { kind: 'empty' } };
      if (!card) return { ok: false, failure: { kind: 'gone', slug } };
      return { ok: true, value: { card, syncedAt: stored.syncedAt } };
    },

    async recognise(text, publishedOn, language) {
      const pack = await namesPack();
      if (!pack) return { ok: false, failure: { kind: 'empty' } };
      const found = findMentions(pack, text, {
        ...(publishedOn ? { publishedOn } : {}),
        ...(language ? { language } : {}),
      });
      const slugs = [...new Set(found.map(({ slug }) => slug))];
      const cards = new Map((await store.cards(slugs)).flatMap((card) => (card ? [[card.slug, card]] : [])));
      const day = publishedOn ?? today();
      return {
        ok: true,
        value: {
          // A mention that no card explains would be a mark that does nothing.
          mentions: found.filter(({ slug }) => cards.has(slug)),
          entities: [...cards.values()].map((card) => ({
            slug: card.slug,
            type: card.type,
            kind: card.kind,
            name: card.name,
            descriptor: describeEntity(card, day),
          })),
        },
      };
    },

    async search(query, limit) {
      const index = await directory();
      if (!index) return { ok: false, failure: { kind: 'empty' } };
      const matches = search(index, query, limit);
      const cards = await store.cards(matches.map(({ entry }) => entry.slug));
      return {
        ok: true,
        value: matches.flatMap(({ matched }, i) => {
          const card = cards[i];
          if (!card) return [];
          const { slug, type, kind, name } = card;
          return [{ slug, type, kind, name, matched, descriptor: describeEntity(card, today()) }];
        }),
      };
    },
  };
}
