/**
 * Whether a text is about public affairs at all. Kitchen pages, lists of films, of first names or of
 * streets are full of the names of states and capitals that mean something else; what they lack is
 * everybody who acts in the news: ministers, governments, peoples, and what these do.
 */
import { ARTS_OR_SPORT, OFFICE, PEOPLE, TITLE } from './cues/cue-bits.ts';
import { DEEDS } from './cues/deeds.ts';
import type { Document } from './document.ts';

/** In a shorter text a word more or less decides. */
const FEWEST_WORDS = 80;
/**
 * Such words per hundred: from the first on a text is news, up to the second it is about other things.
 * They were chosen by the first fifty articles and lie where both kinds meet: among all train and dev
 * articles in English and French three soft pieces of news have less than 3.5, and French traps up to 4.5.
 */
const NEWS_SHARE = 4.2;
const OTHER_SHARE = 2.8;

/** The languages whose ministers and deeds the lists know well enough to miss them. */
const LANGUAGES = new Set<string | undefined>(['en', 'fr']);

/** A listed person, group or organisation says as much as so many ministers and deeds. */
const LISTED_ACTOR = 3;

/** What a text has to do with public affairs, in words of its kind per hundred; `undefined` if it cannot be told. */
export interface SubjectMatter {
  readonly words: number;
  readonly actors: number;
}

/** From 0, public affairs, to 1, certainly about something else; `listed` counts the actors of the pack in it. */
export function distanceFromPublicAffairs(subject: SubjectMatter | undefined, listed: number): number {
  if (subject === undefined) return 0;
  const share = (100 * (subject.actors + LISTED_ACTOR * listed)) / subject.words;
  return Math.min(1, Math.max(0, (NEWS_SHARE - share) / (NEWS_SHARE - OTHER_SHARE)));
}

export function readSubjectMatter(
  document: Document,
  isText: (token: number) => boolean,
): SubjectMatter | undefined {
  if (!LANGUAGES.has(document.language)) return undefined;
  const { count, hash } = document.tokens;
  let words = 0;
  let actors = 0;
  for (let token = 0; token < count; token += 1) {
    if (!isText(token)) continue;
    words += 1;
    const cues = document.cues(token);
    if ((cues & (TITLE | OFFICE | PEOPLE)) !== 0 || DEEDS.has(hash[token])) actors += 1;
    else if ((cues & ARTS_OR_SPORT) !== 0) actors -= 1;
  }
  return words < FEWEST_WORDS ? undefined : { words, actors };
}
