import { findMentions, type Mention, type NamesPack } from '@backstory/linker';
import type { Article } from './article.ts';

/** The linker's mentions of an annotated text, read with its own day and language. */
export function mentionsOf(
  pack: NamesPack,
  { text, publishedOn, language }: Pick<Article, 'text' | 'publishedOn' | 'language'>,
): Mention[] {
  return findMentions(pack, text, { publishedOn, language });
}
