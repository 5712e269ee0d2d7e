/** What every robustness suite gives: figures for the report, and what went wrong for whoever asks. */
import type { Mention } from '@backstory/linker';
import type { Article } from '../article.ts';
import type { Part } from '../corpus.ts';

/** A linker with its pack. */
export type Read = (article: Pick<Article, 'text' | 'publishedOn' | 'language'>) => Mention[];

export interface PartArticle extends Article {
  part: Part;
}

export interface Failure {
  article: PartArticle;
  what: string;
}

export interface Outcome<Figures> {
  figures: Figures;
  failures: readonly Failure[];
}
