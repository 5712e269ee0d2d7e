/**
 * Capitals and palaces named for the government that sits there: “Kyiv denied it”, “le soutien de
 * Moscou”, “Moscow-backed”. Where a sign of a government is seen and none of the town, the mention is
 * the body that sits there; everywhere else it stays the place, whose card says whose seat it is and
 * is right either way.
 *
 * The signs are those of Markert and Nissim's work on metonymic place names (grammatical role and the
 * verb or noun beside it), as word lists because the press uses few.
 */
import {
  ADDRESSING_VERBS,
  BEFORE_VERB,
  DEEDS,
  EVERYDAY_DEEDS,
  FROM_STATES,
  PARTS_OF_TOWNS,
  POSSESSIONS_OF_STATES,
  TIES_OF_STATES,
  VERBS_OF_PLACES,
  VIEW_OF,
  WITH_STATES,
} from './cues/deeds.ts';
import { HYPHEN_TAIL, PREFIX, TIE } from './cues/cue-bits.ts';
import { WordSet } from './cues/word-set.ts';
import { type Document, SHOUTED } from './document.ts';
import { MOST_FURTHER, type Observation } from './observations.ts';
import type { NamesPack } from './open-names-pack.ts';
import type { Span } from './scan.ts';
import { Score } from './score.ts';
import { isLocative } from './surroundings.ts';
import {
  CAPITALS,
  GAP_APOSTROPHE,
  GAP_BLANK,
  GAP_COMMA,
  GAP_DASH,
  GAP_HYPHEN,
  GAP_OTHER,
  GAP_SPACE,
  LOWER,
  SENTENCE_START,
  UPPER,
} from './tokenise.ts';

/** So many words between a subject and its verb: “Kyiv has also repeatedly denied”. */
const BEFORE_THE_VERB = 4;
/** “relations diplomatiques entre X”, “talks on peace and trade between X”. */
const LONGEST_TIE = 6;
/** “the ties between Bamako, Niamey and Ouagadougou”. */
const LONGEST_LIST = 8;

const OF_TOWNS = new WordSet('based born bred area wide');
const TO_OR_FROM = new WordSet('to from a au de d vers depuis desde nach von para');
const RELATIVE = new WordSet('which who qui que');
const OWNERS_MARK = /^s$/i;
const AND = new WordSet('and et y und e');
const AGENT = new WordSet('by par');
const PARTICIPLE = /^(?!pass).*(?:ed|sent|led|made|é|és|ée|ées)$/i;
const ON = new WordSet('on sur');
const SPEAKERS = new WordSet('according d apres pour segun');

/** The body a place stands for here, with the signs, or `undefined` where the place itself is meant. */
export function readMetonym(
  pack: NamesPack,
  document: Document,
  span: Span,
  place: number,
): { entity: number; score: Score } | undefined {
  const bodies = pack.seatsOf(place);
  const [body] = bodies;
  if (body === undefined || bodies.length !== 1) return undefined;
  if (document.styleOf(document.sentenceOf[span.from] ?? 0) === SHOUTED) return undefined;
  const signs = new Signs(document, span);
  const observed = signs.ofGovernment();
  if (observed.length === 0 || signs.isTown()) return undefined;
  const score = new Score('metonym');
  for (const [index, observation] of observed.slice(0, 1 + MOST_FURTHER).entries())
    score.add(index === 0 ? observation : 'governsFurther');
  return { entity: body, score };
}

/** Whether a name does here what governments do: “Israel's foreign ministry”, “Chad expelled”. */
export function hasGovernmentSign(document: Document, span: Span): boolean {
  return new Signs(document, span).ofGovernment().length > 0;
}

/** What stands around one place. */
class Signs {
  readonly #document: Document;
  readonly #from: number;
  readonly #to: number;
  readonly #first: number;
  readonly #end: number;

  constructor(document: Document, { from, to }: Span) {
    this.#document = document;
    this.#from = from;
    this.#to = to;
    const sentence = document.sentenceOf[from] ?? 0;
    this.#first = document.firstOf(sentence);
    this.#end = document.firstOf(sentence + 1);
  }

  /** Signs that a government is meant, the plainest first. */
  ofGovernment(): Observation[] {
    const signs: Observation[] = [];
    if (this.#isSubjectOfDeed()) signs.push('governsDeed');
    if (this.#isEndOfTie()) signs.push('governsTie');
    if (this.#isAddressed()) signs.push('governsAddressed');
    if (this.#isOwner()) signs.push('governsPossession');
    if (this.#isView()) signs.push('governsView');
    if (this.#isHyphened()) signs.push('governsHyphen');
    return signs;
  }

  /** Whether the town itself is spoken of. */
  isTown(): boolean {
    const { hash, gap, flags } = this.#document.tokens;
    const before = this.#from - 1;
    if (this.#isDateline()) return true;
    if (this.#isBefore(before)) {
      const isTie = (this.#cues(before) & TIE) !== 0;
      if (isLocative(this.#document, before) && !TO_OR_FROM.has(hash[before])) return true;
      if (VERBS_OF_PLACES.has(hash[before])) return true;
      const isEnglishArticle =
        /^a$/i.test(this.#document.slice(before)) && !isLocative(this.#document, before);
      if ((TO_OR_FROM.has(hash[before]) && !isEnglishArticle) || isTie) {
        const head = this.#headBefore(before);
        if (head === undefined) return !isTie && !FROM_STATES.has(hash[before]);
        if (SPEAKERS.has(hash[head])) return false;
        if (PARTS_OF_TOWNS.has(hash[head]) || VERBS_OF_PLACES.has(hash[head])) return true;
        // "à Kiev" after anything that is not the government's own: the town.
        if (
          !isTie &&
          !FROM_STATES.has(hash[head]) &&
          !this.#isDemand(head) &&
          !TIES_OF_STATES.has(hash[head])
        )
          return true;
      }
    }
    const after = this.#to;
    if (this.#isWithin(after) && gap[after] !== GAP_COMMA && gap[after] !== GAP_OTHER) {
      if (((flags[after] ?? 0) & LOWER) !== 0 && PARTS_OF_TOWNS.has(hash[after])) return true;
      if (gap[after] === GAP_HYPHEN && OF_TOWNS.has(hash[after])) return true;
    }
    // "Bamako, the capital of": an apposition of the town.
    if (this.#isWithin(after + 1) && gap[after] === GAP_COMMA) {
      for (let token = after; token < Math.min(this.#end, after + 3); token += 1)
        if (PARTS_OF_TOWNS.has(hash[token])) return true;
    }
    return false;
  }

  #cues(token: number): number {
    return this.#document.cues(token);
  }

  #isWithin(token: number): boolean {
    return token >= this.#first && token < this.#end;
  }

  /** Whether nothing but a space or an apostrophe joins a token to the one after it, in this sentence. */
  #isBefore(token: number): boolean {
    const gap = this.#document.tokens.gap[token + 1] ?? GAP_BLANK;
    return this.#isWithin(token) && gap < GAP_COMMA && gap !== GAP_HYPHEN && gap !== GAP_DASH;
  }

  /** The noun or verb a preposition hangs on, past an adjective or article. */
  #headBefore(preposition: number): number | undefined {
    const head = preposition - 1;
    if (!this.#isBefore(head)) return undefined;
    return head;
  }

  #isDemand(head: number): boolean {
    const { hash } = this.#document.tokens;
    return ADDRESSING_VERBS.has(hash[head]) || DEEDS.has(hash[head]) || POSSESSIONS_OF_STATES.has(hash[head]);
  }

  /** “BAMAKO, Mali (AP) —”, “Kyiv, 5 août –”: where a report was written. */
  #isDateline(): boolean {
    const { flags, gap } = this.#document.tokens;
    if (((flags[this.#from] ?? 0) & SENTENCE_START) === 0) return false;
    if (((flags[this.#from] ?? 0) & CAPITALS) !== 0) return true;
    const between = this.#document.text.slice(
      this.#document.tokens.end[this.#to - 1],
      this.#document.tokens.start[this.#to],
    );
    return /^\s*(?:[–—(]|-\s)/.test(between) && (gap[this.#to] ?? 0) >= GAP_DASH;
  }

  #isSubjectOfDeed(): boolean {
    const { hash, gap, flags } = this.#document.tokens;
    const before = this.#from - 1;
    if (this.#isBefore(before) && (isLocative(this.#document, before) || (this.#cues(before) & TIE) !== 0))
      return false;
    let token = this.#to;
    // "Washington, which denied it": the verb is that of the relative clause.
    if (gap[token] === GAP_COMMA && this.#isWithin(token) && RELATIVE.has(hash[token])) token += 1;
    // "Bamako and Ouagadougou have said": the other half of the subject.
    if (this.#isWithin(token + 1) && gap[token] === GAP_SPACE && AND.has(hash[token])) {
      if (((flags[token + 1] ?? 0) & UPPER) !== 0) token += 2;
    }
    for (let steps = 0; steps < BEFORE_THE_VERB && this.#isWithin(token); steps += 1, token += 1) {
      const between = gap[token] ?? 0;
      if (between === GAP_OTHER || between === GAP_BLANK || between === GAP_COMMA) return false;
      if (((flags[token] ?? 0) & UPPER) !== 0) return false;
      if (DEEDS.has(hash[token]) || EVERYDAY_DEEDS.has(hash[token])) return true;
      if (!BEFORE_VERB.has(hash[token])) return false;
    }
    return false;
  }

  /** “relations between Bamako and Kyiv”, “ties with Moscow”, “le bras de fer entre Paris et Bamako”. */
  #isEndOfTie(): boolean {
    const { hash, gap, flags } = this.#document.tokens;
    let token = this.#from - 1;
    let listed = 0;
    // Back over the other ends of the tie.
    while (token >= this.#first && listed < LONGEST_LIST && !WITH_STATES.has(hash[token])) {
      const isName = ((flags[token] ?? 0) & UPPER) !== 0;
      if (!isName && !/^(?:and|et|the|le|la|les|l|y|und|e)$/i.test(this.#document.slice(token))) return false;
      if ((gap[token + 1] ?? 0) === GAP_OTHER) return false;
      token -= 1;
      listed += 1;
    }
    if (token < this.#first || !WITH_STATES.has(hash[token])) return false;
    for (let head = token - 1; head >= Math.max(this.#first, token - LONGEST_TIE); head -= 1) {
      if (TIES_OF_STATES.has(hash[head])) return true;
      if ((gap[head + 1] ?? 0) === GAP_OTHER) return false;
    }
    return false;
  }

  /** “accused Kyiv”, “critiquer Paris”, “sent by Moscow”. */
  #isAddressed(): boolean {
    const before = this.#from - 1;
    if (!this.#isBefore(before)) return false;
    const { hash } = this.#document.tokens;
    // "sent by Moscow", "envoyés par Moscou"
    if (ADDRESSING_VERBS.has(hash[before])) return true;
    return (
      AGENT.has(hash[before]) &&
      this.#isBefore(before - 1) &&
      PARTICIPLE.test(this.#document.slice(before - 1))
    );
  }

  /** “Kyiv's denial”, “le soutien de Moscou”, “pressure from Paris”. */
  #isOwner(): boolean {
    const { hash, gap } = this.#document.tokens;
    const mark = this.#to;
    if (
      this.#isWithin(mark + 1) &&
      gap[mark] === GAP_APOSTROPHE &&
      OWNERS_MARK.test(this.#document.slice(mark))
    ) {
      for (let token = mark + 1; token < Math.min(this.#end, mark + 4); token += 1) {
        if ((gap[token] ?? 0) >= GAP_COMMA) break;
        if (POSSESSIONS_OF_STATES.has(hash[token])) return true;
      }
    }
    const before = this.#from - 1;
    if (!this.#isBefore(before)) return false;
    const isTie = (this.#cues(before) & TIE) !== 0;
    if (!isTie && !TO_OR_FROM.has(hash[before]) && !ON.has(hash[before])) return false;
    const head = this.#headBefore(before);
    if (head === undefined) return false;
    if (FROM_STATES.has(hash[head])) return true;
    return isTie && POSSESSIONS_OF_STATES.has(hash[head]);
  }

  /** “according to Kyiv”, “selon Bamako”. */
  #isView(): boolean {
    const { hash } = this.#document.tokens;
    const before = this.#from - 1;
    if (!this.#isBefore(before)) return false;
    if (VIEW_OF.has(hash[before])) return true;
    return (
      this.#isBefore(before - 1) &&
      SPEAKERS.has(hash[before - 1]) &&
      /^(?:to|apres)$/i.test(this.#document.slice(before).normalize('NFD').replace(/\p{M}/gu, ''))
    );
  }

  /** “Moscow-backed”, “pro-Moscow”, but not “Moscow-based”. */
  #isHyphened(): boolean {
    const { hash, gap } = this.#document.tokens;
    if (this.#isWithin(this.#to) && gap[this.#to] === GAP_HYPHEN)
      return (this.#cues(this.#to) & HYPHEN_TAIL) !== 0 && !OF_TOWNS.has(hash[this.#to]);
    const before = this.#from - 1;
    return this.#isWithin(before) && gap[this.#from] === GAP_HYPHEN && (this.#cues(before) & PREFIX) !== 0;
  }
}
