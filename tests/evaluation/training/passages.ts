/**
 * What the linker reads for training: texts with what is right in them, and what each is for.
 *
 *     fit        train articles in every version, half of the checklist   the weights
 *     calibrate  dev articles in every version, the other half            spread and calibration
 *
 * Test articles are neither. An article counts once, however many versions it has.
 */
import type { Article } from '../article.ts';
import type { ChecklistCase } from '../checklist-case.ts';
import type { Corpus } from '../corpus.ts';
import type { AnnotatedText } from '../markup.ts';
import { type CrowdedWorld, untellableIn } from '../robustness/crowded-world.ts';
import { AS_IT_STANDS, titleVersions } from './title-versions.ts';

export type Use = 'fit' | 'calibrate';
/** The dataset alone, or with a world of other names around it. */
export type Names = 'plain' | 'crowded';

export const CROWDED = 'among other names';

/**
 * What the crowded version of an article counts against any other. No pack is as crowded, with fifteen
 * names around each that we chose: it shows in which direction to doubt, and not how much.
 */
const CROWDED_SHARE = 0.25;

/**
 * What a trap counts against another article. A fifth of ours are pages made of nothing but names that mean
 * something else; among the pages people read hardly one in a hundred is.
 */
const TRAP_SHARE = 0.2;

export interface Passage extends AnnotatedText {
  use: Use;
  isArticle: boolean;
  version: string;
  names: Names;
  publishedOn: string;
  language: string;
  /** What the passage counts against another one. */
  weight: number;
  /** How much of an example each reading of it is. */
  share: number;
  /** Slugs of which the annotators cannot say whether they are meant. */
  untellable: ReadonlySet<string>;
}

/** Every passage, in the order of the files. */
export function passagesOf(corpus: Corpus, crowded: Pick<CrowdedWorld, 'towns' | 'homeOf'>): Passage[] {
  return [
    ...corpus.articles.train.flatMap((article) => versionsOf(article, 'fit', crowded)),
    ...corpus.articles.dev.flatMap((article) => versionsOf(article, 'calibrate', crowded)),
    ...corpus.checklist.map((given) => ({ ...given, ...CASE, use: useOf(given) })),
  ];
}

const NOTHING: ReadonlySet<string> = new Set();
const CASE = {
  isArticle: false,
  version: AS_IT_STANDS,
  names: 'plain',
  weight: 1,
  share: 1,
  untellable: NOTHING,
} as const;

function versionsOf(article: Article, use: Use, crowded: Pick<CrowdedWorld, 'towns' | 'homeOf'>): Passage[] {
  const { publishedOn, language } = article;
  const typed = titleVersions(article).map(({ version, text, gold }) => ({
    version,
    text,
    gold,
    names: 'plain' as const,
    untellable: NOTHING,
  }));
  const among = {
    version: CROWDED,
    text: article.text,
    gold: article.gold,
    names: 'crowded' as const,
    untellable: untellableIn(article.gold, crowded),
  };
  const whole = typed.length + CROWDED_SHARE;
  const weight = article.genre.startsWith('trap') ? TRAP_SHARE : 1;
  return [...typed, among].map((version) => ({
    ...version,
    use,
    isArticle: true,
    publishedOn,
    language,
    weight,
    share: (weight * (version.version === CROWDED ? CROWDED_SHARE : 1)) / whole,
  }));
}

/** By the name of the file, so that a case added to it changes no other. */
function useOf({ file }: Pick<ChecklistCase, 'file'>): Use {
  return hashOf(file.replace(/^.*\//, '')) % 2 === 0 ? 'fit' : 'calibrate';
}

/** 32-bit FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
