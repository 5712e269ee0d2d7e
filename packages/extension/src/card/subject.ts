import type { Card, CardLink } from '@backstory/schema/card';
import type { Day } from '@backstory/schema/partial-date';
import type { Language } from '@backstory/schema/vocabulary';
import type { CardRequest } from '../model.ts';
import type { Inline } from './card-parts.ts';
import { phrasesIn, type Phrases } from './phrases.ts';

/** Whom a card is about, and for which day it speaks. */
export interface Subject {
  card: Card;
  /** The article's day; today where the article has none. */
  day: Day;
  today: Day;
  /** Whether `day` is the article's own. */
  isDated: boolean;
  language: Language;
  phrases: Phrases;
  /** The other entities that the article names. */
  companions: ReadonlySet<string>;
}

export function toSubject({ card, article, today, language }: CardRequest): Subject {
  return {
    card,
    day: article.publishedOn ?? today,
    today,
    isDated: article.publishedOn !== undefined,
    language,
    phrases: phrasesIn(language),
    companions: new Set(article.slugs.filter((slug) => slug !== card.slug)),
  };
}

export function linkTo(link: CardLink, language: Language): Inline {
  return { kind: 'link', slug: link.slug, name: link.name[language] };
}
