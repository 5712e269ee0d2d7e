/**
 * What each span is read as, or that it is not read: one decision per spelling and text as far as the
 * evidence goes, overridden where a mention has evidence of its own against it.
 */
import { type Abbreviations, SOMETHING_UNKNOWN } from './abbreviations.ts';
import type { Adjectives } from './adjectives.ts';
import { CLEAR, type CapitalRuns, type Edge, HEADLINE_WORD, PERSONAL, UNKNOWN } from './capital-runs.ts';
import { COMMON, DATE, FUNCTION, GIVEN_NAME, PARTICLE, PEOPLE } from './cues/cue-bits.ts';
import { type Document, PLAIN, SHOUTED } from './document.ts';
import type { Evidence } from './evidence.ts';
import { kindBeside } from './kind-words.ts';
import { hasGovernmentSign } from './metonyms.ts';
import type { MatchBasis } from './model.ts';
import { MOST_FURTHER } from './observations.ts';
import {
  KIND_ACRONYM,
  KIND_MONONYM,
  NO_ENTITY,
  POLICY_ACRONYM,
  PROFILE_FROM,
  languageMask,
  PROFILE_LANGUAGES,
  PROFILE_MANNER,
  PROFILE_TO,
  yearOf,
  ALWAYS_FROM,
  WEAK,
} from './names-pack-format.ts';
import type { NamesPack, PackedEntity } from './open-names-pack.ts';
import type { Span } from './scan.ts';
import { MARGIN, Score } from './score.ts';
import {
  followsLocative,
  followsTie,
  followsTitle,
  hasKin,
  hasOddArticle,
  hasPrivateCalling,
  lacksArticle,
  isAddressed,
  isFamily,
  latestYearAround,
  isInAmerica,
  isNamedThing,
  isNameOfThing,
  isNumbered,
  isQuotedAlone,
  titleStart,
} from './surroundings.ts';
import { GAP_COMMA, GAP_SPACE, SENTENCE_START, UNCASED } from './tokenise.ts';
import type { Trace } from './trace.ts';

/** A person is called by the bare first name at most so often for each time by the full name. */
const USUAL_FIRST_NAME_CALLS = 3;

/** The prominence at which a town is known well enough is one over this. */
const KNOWN_PLACES = 10;
const SETTLEMENT = /^(?:CITY|TOWN|VILLAGE)$/;
const LIST_WORD = /^(?:and|or|et|ou|y|und|e)$/i;
const YEAR_DAYS = 365;
const NO_CONTEXT = { near: 0, all: 0 };

export interface Decision {
  readonly span: Span;
  readonly entity: number;
  readonly basis: MatchBasis;
  readonly score: Score;
  /** A person by a name of several words: the surname may stand for it. */
  readonly isFullName: boolean;
}

/** An entity that a span may be read as, with the best of its names there. */
interface Candidate {
  readonly entity: number;
  readonly packed: PackedEntity;
  /** The listed name, or `undefined` for an acronym that only this text introduces. */
  readonly entry: number | undefined;
  readonly isIntroduced: boolean;
  readonly isWeak: boolean;
  readonly isAcronym: boolean;
  readonly isMononym: boolean;
  /** Its score when it was last asked for, and how much had been learnt of the text by then. */
  scored: { readonly score: Score; readonly learnt: number } | undefined;
}

interface Place {
  readonly span: Span;
  readonly isOneWord: boolean;
  readonly left: Edge;
  readonly right: Edge;
  readonly style: number;
  readonly candidates: readonly Candidate[];
}

export class Readings {
  readonly #pack: NamesPack;
  readonly #document: Document;
  readonly #day: number | undefined;
  /** The bit of the text's language, if it is English or French, or 0. */
  readonly #language: number;
  readonly #evidence: Evidence;
  readonly #abbreviations: Abbreviations;
  readonly #adjectives: Adjectives;
  readonly #places: readonly Place[];
  /** Spellings that stand in the name of an unknown person, and how often they stand alone. */
  readonly #personal = new Map<number, number>();
  readonly #alone = new Map<number, number>();
  /** The first and the last tokens of spans that may be states. */
  readonly #stateSpans = new Set<number>();
  /** Spellings with an American state after them. */
  readonly #elsewhere = new Set<number>();
  /** Spellings that stand after a preposition of place, or after of, de, du. */
  readonly #located = new Set<number>();
  /** Spellings that stand after a preposition of place. */
  readonly #visited = new Set<number>();
  /** Entities read by names that need no evidence, with the spellings of these names. */
  readonly #strong = new Map<number, Set<number>>();
  /** Entities read in a plain sentence. */
  readonly #inBody = new Set<number>();
  /** What a spelling was read as. */
  readonly #settled = new Map<number, number>();
  /** How often something was learnt that a score may rest on: until then it stays what it was. */
  #learnt = 0;

  constructor(
    pack: NamesPack,
    document: Document,
    day: number | undefined,
    runs: CapitalRuns,
    evidence: Evidence,
    abbreviations: Abbreviations,
    adjectives: Adjectives,
    spans: readonly Span[],
  ) {
    this.#pack = pack;
    this.#document = document;
    this.#day = day;
    // Of these two every entity has a name.
    const isTold = document.language === 'en' || document.language === 'fr';
    this.#language = isTold ? languageMask(document.language) : 0;
    this.#evidence = evidence;
    this.#abbreviations = abbreviations;
    this.#adjectives = adjectives;
    this.#places = spans.map((span) => {
      const isOneWord = span.to - span.from === 1;
      // Without case in the script, or with a name that is written small, capitals say nothing.
      const isCased = ((document.tokens.flags[span.from] ?? 0) & UNCASED) === 0;
      return {
        span,
        isOneWord,
        left: isCased ? runs.left(span.from, isOneWord) : CLEAR,
        right: isCased ? runs.right(span.to, span.from) : CLEAR,
        style: document.styleOf(document.sentenceOf[span.from] ?? 0),
        candidates: this.#candidatesOf(span),
      };
    });
  }

  /** The readings that are sure enough, by position. */
  decide(trace?: Trace): Decision[] {
    for (const place of this.#places) this.#countCompany(place);
    for (const place of this.#places) this.#takeIfFirm(place);
    // Twice: what the first round takes is evidence for what stands before it.
    for (const place of this.#places) this.#settle(place);
    const decisions: Decision[] = [];
    for (const place of this.#places) {
      const decision = this.#decideAt(place);
      if (decision !== undefined) decisions.push(decision);
      if (trace !== undefined) this.#tell(trace, place, decision);
    }
    return decisions;
  }

  #tell(trace: Trace, place: Place, decision: Decision | undefined): void {
    for (const candidate of place.candidates) {
      const score = this.#scoreOf(place, candidate);
      trace({
        start: place.span.start,
        end: place.span.end,
        slug: candidate.packed.slug,
        manner: score.manner,
        basis: basisOf(candidate),
        observed: score.observed,
        confidence: score.confidence,
        isTaken: decision?.entity === candidate.entity,
      });
    }
  }

  #candidatesOf(span: Span): Candidate[] {
    const { meanings } = this.#abbreviations;
    const meaning =
      meanings.size > 0 && span.to - span.from === 1
        ? meanings.get(this.#document.slice(span.from))
        : undefined;
    if (meaning === SOMETHING_UNKNOWN) return [];
    if (meaning !== undefined)
      return [
        {
          entity: meaning,
          packed: this.#pack.entityAt(meaning),
          entry: undefined,
          isIntroduced: true,
          isWeak: false,
          isAcronym: true,
          isMononym: false,
          scored: undefined,
        },
      ];
    const [first, second] = span.entries;
    if (first === undefined) return [];
    if (second === undefined) return [this.#candidateOf(first)];
    const best = new Map<number, Candidate>();
    for (const entry of span.entries) {
      const candidate = this.#candidateOf(entry);
      const known = best.get(candidate.entity);
      if (known === undefined || (known.isWeak && !candidate.isWeak)) best.set(candidate.entity, candidate);
    }
    return [...best.values()];
  }

  #candidateOf(entry: number): Candidate {
    const manner = this.#pack.profileOf(entry, PROFILE_MANNER);
    const entity = this.#pack.ownerOf(entry);
    const kind = (manner >> 4) & 15;
    return {
      entity,
      packed: this.#pack.entityAt(entity),
      entry,
      isIntroduced: false,
      isWeak: (manner & WEAK) !== 0,
      isAcronym: kind === KIND_ACRONYM || (manner & 15) === POLICY_ACRONYM,
      isMononym: kind === KIND_MONONYM,
      scored: undefined,
    };
  }

  #countCompany({ span, isOneWord, left, right, candidates }: Place): void {
    if (candidates.some(({ packed }) => packed.kind === 'STATE'))
      this.#stateSpans.add(span.from).add(span.to - 1);
    if (!isOneWord) return;
    if (isInAmerica(this.#document, span.to)) this.#elsewhere.add(span.spelling);
    // A word we do not know before the one name of a person is somebody else's given name.
    const isStranger = left === UNKNOWN && candidates.some(({ isMononym }) => isMononym);
    const isPersonal =
      isStranger || left === PERSONAL || right === PERSONAL || isAddressed(this.#document, span.from);
    if (!isPersonal && (left !== CLEAR || right !== CLEAR)) return;
    if (!isPersonal && (followsLocative(this.#document, span.from) || followsTie(this.#document, span.from)))
      this.#located.add(span.spelling);
    if (!isPersonal && followsLocative(this.#document, span.from)) this.#visited.add(span.spelling);
    const counts = isPersonal ? this.#personal : this.#alone;
    counts.set(span.spelling, (counts.get(span.spelling) ?? 0) + 1);
  }

  /** Whether somebody of that name stands in the text, so that the bare word may be he. */
  #isBlocked(place: Place, candidate: Candidate): boolean {
    const personal = this.#personal.get(place.span.spelling) ?? 0;
    if (personal === 0) return false;
    const isSuspect = candidate.isWeak || candidate.packed.kind === 'PERSON';
    const alone = this.#alone.get(place.span.spelling) ?? 0;
    if (isSuspect) return !(isPlace(candidate) && followsLocative(this.#document, place.span.from));
    if (personal > alone || (personal === alone && !this.#located.has(place.span.spelling))) return true;
    // Chad Smith is called Smith afterwards; a text in which something happens in Chad means the state.
    return (
      alone <= personal * USUAL_FIRST_NAME_CALLS &&
      !this.#located.has(place.span.spelling) &&
      !this.#isSpokenOf(candidate) &&
      ((this.#document.cues(place.span.from) & GIVEN_NAME) !== 0
        ? this.#evidence.tiesOf(candidate.entity) === 0
        : isPlace(candidate))
    );
  }

  #takeIfFirm(place: Place): void {
    const [candidate, other] = place.candidates;
    if (candidate === undefined || other !== undefined || candidate.isWeak || place.style === SHOUTED) return;
    if (!this.#scoreOf(place, candidate).isEnough) return;
    const { spelling } = place.span;
    let spellings = this.#strong.get(candidate.entity);
    if (spellings === undefined) {
      spellings = new Set();
      this.#strong.set(candidate.entity, spellings);
    }
    if (!spellings.has(spelling)) {
      spellings.add(spelling);
      this.#learnt += 1;
    }
    this.#take(place, candidate.entity);
    if (this.#settled.get(spelling) === candidate.entity) return;
    this.#settled.set(spelling, candidate.entity);
    this.#learnt += 1;
  }

  #settle(place: Place): void {
    const decision = this.#decideAt(place);
    if (decision === undefined) return;
    this.#take(place, decision.entity);
    if (this.#settled.has(place.span.spelling)) return;
    this.#settled.set(place.span.spelling, decision.entity);
    this.#learnt += 1;
  }

  /** From now on others may lean on an entity read here. */
  #take({ style }: Place, entity: number): void {
    if (!this.#evidence.isAccepted(entity)) {
      this.#evidence.accept(entity);
      this.#learnt += 1;
    }
    if (style !== PLAIN || this.#inBody.has(entity)) return;
    this.#inBody.add(entity);
    this.#learnt += 1;
  }

  #decideAt(place: Place): Decision | undefined {
    let best: { candidate: Candidate; score: Score } | undefined;
    let second = Number.NEGATIVE_INFINITY;
    for (const candidate of place.candidates) {
      const score = this.#scoreOf(place, candidate);
      if (best === undefined || score.logOdds > best.score.logOdds) {
        second = best?.score.logOdds ?? second;
        best = { candidate, score };
      } else second = Math.max(second, score.logOdds);
    }
    if (best === undefined || !best.score.isEnough || best.score.logOdds - second < MARGIN) return undefined;
    const { candidate, score } = best;
    return {
      span: place.span,
      entity: candidate.entity,
      basis: basisOf(candidate),
      score,
      isFullName: candidate.packed.kind === 'PERSON' && !place.isOneWord && !candidate.isAcronym,
    };
  }

  #scoreOf(place: Place, candidate: Candidate): Score {
    if (candidate.scored?.learnt === this.#learnt) return candidate.scored.score;
    const score = this.#weigh(place, candidate);
    candidate.scored = { score, learnt: this.#learnt };
    return score;
  }

  #weigh(place: Place, candidate: Candidate): Score {
    const document = this.#document;
    const { span, isOneWord } = place;
    const prominence = this.#pack.prominenceOf(candidate.entity);
    const score = new Score(candidate.isMononym ? 'short' : 'name')
      .add('listed')
      .add('prominence', prominence);
    if (!isOneWord) score.add('severalWords');
    if (candidate.isAcronym) score.add('acronym');
    if (candidate.isIntroduced) score.add('introduced');
    if (span.inflected === true) score.add('inflected');
    if (isOneWord && this.#isExpired(candidate)) score.add('expired');
    if (isOneWord && !candidate.isAcronym && this.#isOrdinaryWord(place, candidate))
      score.add('ordinaryWord');
    if (isOneWord && (isPlace(candidate) || (candidate.isWeak && !isPersonal(candidate)))) {
      // Where somebody is or goes is a place on whatever page.
      const isVisited = isPlace(candidate) && this.#visited.has(span.spelling);
      const distance = this.#evidence.distanceFromPublicAffairs;
      if (!isVisited) score.add('otherSubject', distance);
      else if (!followsLocative(document, span.from)) score.add('otherSubjectVisited', distance);
    }
    this.#addEdges(score, place, candidate);
    this.#addEvidence(score, place, candidate);

    const isPerson = candidate.packed.kind === 'PERSON';
    const isHome = this.#isHome(candidate.entity);
    if (isPerson) {
      if (followsTitle(document, span.from)) this.#addTitle(score, span, candidate);
      if (!candidate.isMononym && !candidate.isWeak && !isHome) score.add('strayPerson', 1 - prominence);
      if (isNameOfThing(document, span.from, span.to)) score.add('namedThing');
      if (isFamily(document, span.from, span.to)) score.add('kin');
      if (hasPrivateCalling(document, span.from, span.to)) score.add('privateCalling');
    } else if (isPlace(candidate) || isOneWord) {
      if (isAddressed(document, span.from)) score.add('addressed');
      if (isOneWord && hasKin(document, span.from, span.to)) score.add('kin');
      if (isOneWord && isNumbered(document, span.from, span.to)) score.add('numbered');
    }
    const hasRivals = place.candidates.length > 1;
    if (hasRivals && candidate.packed.kind === 'STATE') score.add('state');
    if (candidate.packed.type === 'Place' && !candidate.isWeak) {
      const isSeat = this.#pack.seatsOf(candidate.entity).length > 0;
      if (isSeat && hasRivals) score.add('seat');
      if (!isSeat && SETTLEMENT.test(candidate.packed.kind) && (isOneWord || this.#isArticleAndWord(span)))
        score.add('obscurePlace', Math.max(0, 1 - KNOWN_PLACES * prominence));
      if (isHome) score.add('home');
    }
    if (isPlace(candidate) && isOneWord) this.#addPlaceOnMap(score, place, candidate);
    if (!isPerson && isNamedThing(document, span.from)) score.add('namedThing');
    if (this.#isAnachronism(place, candidate)) score.add('anachronism');
    if (isPlace(candidate) && followsLocative(document, span.from)) score.add('locative');
    if (
      (hasRivals || candidate.isWeak) &&
      kindBeside(document, span.from, span.to)?.test(candidate.packed.kind) === true
    )
      score.add('kindAgrees');
    return score;
  }

  /** Against namesakes of a place: towns in America, ships, the river of that name. */
  #addPlaceOnMap(score: Score, place: Place, candidate: Candidate): void {
    const { span, candidates } = place;
    if (!this.#isSpokenOf(candidate)) {
      if (
        this.#evidence.isAmerican(span.from, candidate.packed.type === 'Place') &&
        candidate.packed.slug !== 'united-states'
      )
        score.add('american');
      if (this.#elsewhere.has(span.spelling)) score.add('elsewhere');
    }
    const arts = this.#evidence.artsAround(span.from);
    if ((arts.inText || arts.inSentence > 0) && isQuotedAlone(this.#document, span.from, span.to))
      score.add('quotedAlone');
    const isGivenName = (this.#document.cues(span.from) & GIVEN_NAME) !== 0;
    if (
      isGivenName &&
      !this.#located.has(span.spelling) &&
      !this.#isSpokenOf(candidate) &&
      !this.#isListed(span) &&
      !this.#evidence.hasTiedActor(candidate.entity) &&
      !hasGovernmentSign(this.#document, span)
    )
      score.add('givenName');
    const isRiver = candidate.packed.kind === 'RIVER';
    if (candidate.packed.kind === 'STATE') {
      if (this.#isForeign(candidate)) score.add('foreignName');
      if (lacksArticle(this.#document, span.from, span.to)) score.add('lacksArticle');
      const owner = this.#adjectives.stateAt.get(span.from - 1);
      const isBeside = this.#document.tokens.gap[span.from] === GAP_SPACE;
      if (owner !== undefined && owner !== candidate.entity && isBeside && place.left === CLEAR)
        score.add('colony');
    }
    const isTown = SETTLEMENT.test(candidate.packed.kind);
    if (!hasOddArticle(this.#document, span.from, span.to, isTown)) return;
    if (isRiver) score.add('riverArticle');
    else if (isTown || candidates.some(({ packed }) => packed.kind === 'RIVER')) score.add('article');
  }

  /** Whether another state stands beside it in a list: “Niger and Chad”. */
  #isListed({ from, to }: Span): boolean {
    const { gap, count } = this.#document.tokens;
    const before = LIST_WORD.test(from > 0 ? this.#document.slice(from - 1) : '') ? from - 1 : from;
    if (before < from || gap[from] === GAP_COMMA) if (this.#stateSpans.has(before - 1)) return true;
    if (to >= count) return false;
    const after = LIST_WORD.test(this.#document.slice(to)) ? to + 1 : to;
    return (after > to || gap[to] === GAP_COMMA) && this.#stateSpans.has(after);
  }

  /** Whether the name is listed in languages, but not in that of the text. */
  #isForeign({ entry }: Candidate): boolean {
    if (entry === undefined || this.#language === 0) return false;
    const languages = this.#pack.profileOf(entry, PROFILE_LANGUAGES);
    return languages !== 0 && (languages & this.#language) === 0;
  }

  /** Whether the name was given up a year before the text was written: histories still use full names. */
  #isExpired({ entry }: Candidate): boolean {
    if (entry === undefined || this.#day === undefined) return false;
    return this.#pack.profileOf(entry, PROFILE_TO) < this.#day - YEAR_DAYS;
  }

  /** Whether the text has the adjective of the state, or, for a town, its state. */
  #isSpokenOf({ entity, packed }: Candidate): boolean {
    if (packed.kind === 'STATE') return this.#evidence.hasAdjective(entity);
    const state = this.#pack.stateOf(entity);
    return state !== NO_ENTITY && (this.#evidence.hasAdjective(state) || this.#evidence.isAccepted(state));
  }

  #addTitle(score: Score, { from }: Span, { entity }: Candidate): void {
    score.add('title');
    const country = this.#pack.stateOf(entity);
    for (let token = titleStart(this.#document, from); token < from; token += 1) {
      const state = this.#adjectives.stateAt.get(token);
      if (state === undefined || country === NO_ENTITY) continue;
      score.add(state === country ? 'titleAgrees' : 'titleClashes');
      return;
    }
  }

  /** Whether the text speaks of its state, or of something it is tied to. */
  #isHome(entity: number): boolean {
    const country = this.#pack.stateOf(entity);
    return (country !== NO_ENTITY && this.#evidence.isAccepted(country)) || this.#evidence.tiesOf(entity) > 0;
  }

  /** “la Défense”, “El Alto”: as short as one word. */
  #isArticleAndWord({ from, to }: Span): boolean {
    return to - from === 2 && (this.#document.cues(from) & (FUNCTION | PARTICLE)) !== 0;
  }

  /** Whether only the start of a sentence gave a common word its capital. */
  #isOrdinaryWord({ span, style }: Place, { packed }: Candidate): boolean {
    const { flags, hash } = this.#document.tokens;
    // Towns are called March and Catalan; states are called nothing of the kind.
    if (packed.type === 'Place' && (this.#document.cues(span.from) & (DATE | PEOPLE)) !== 0) return true;
    if (style === PLAIN && ((flags[span.from] ?? 0) & SENTENCE_START) === 0) return false;
    return (this.#document.cues(span.from) & COMMON) !== 0 || this.#document.hasSmall(hash[span.from] ?? 0);
  }

  /** A name in a sentence about years before it existed: the Africa Corps of 1942. */
  #isAnachronism({ span }: Place, { entity, entry }: Candidate): boolean {
    if (entry === undefined) return false;
    const from = Math.max(this.#pack.profileOf(entry, PROFILE_FROM), this.#pack.firstDayOf(entity));
    // A year earlier may be its preparation.
    if (from === ALWAYS_FROM) return false;
    const latest = latestYearAround(this.#document, span.from);
    return latest !== undefined && latest < yearOf(from) - 1;
  }

  #addEdges(score: Score, place: Place, candidate: Candidate): void {
    const { left, right, style, isOneWord } = place;
    if (left > HEADLINE_WORD || right > HEADLINE_WORD) score.add('unknownEdge');
    else if (left === HEADLINE_WORD || right === HEADLINE_WORD) {
      const isSuspect =
        isOneWord && (candidate.isWeak || (this.#document.cues(place.span.from) & GIVEN_NAME) !== 0);
      score.add('headlineWord', isSuspect ? 2 : 1);
    }
    if (style === SHOUTED && isOneWord) score.add('shouted');
    const isCaseless = (style === SHOUTED && isOneWord) || left === HEADLINE_WORD || right === HEADLINE_WORD;
    if (isCaseless && this.#inBody.has(candidate.entity)) score.add('inBody');
    // The press means the one it calls by one word, also beside others of his name.
    const isCalledSo = candidate.isMononym && this.#hasOtherName(place, candidate);
    if (isOneWord && !isCalledSo && this.#isBlocked(place, candidate)) score.add('blocked');
  }

  /** Whether the text has the entity by another name, which needs no evidence. */
  #hasOtherName(place: Place, candidate: Candidate): boolean {
    const spellings = this.#strong.get(candidate.entity);
    if (spellings === undefined) return false;
    return spellings.size > 1 || !spellings.has(place.span.spelling);
  }

  #addEvidence(score: Score, place: Place, candidate: Candidate): void {
    const ties = this.#evidence.tiesOf(candidate.entity);
    if ((candidate.isWeak || candidate.isMononym) && this.#hasOtherName(place, candidate))
      score.add('strongName');
    if (!candidate.isWeak) {
      if (ties > 0) score.add('relatedToStrong', Math.min(ties, MOST_FURTHER));
      return;
    }
    score.add('weak');
    const context =
      candidate.entry === undefined ? NO_CONTEXT : this.#evidence.contextOf(candidate.entry, place.span.from);
    if (context.near > 0) score.add('nearContext');
    else if (context.all > 0) score.add('farContext');
    if (context.all > 1) score.add('furtherContext', Math.min(context.all - 1, MOST_FURTHER));
    if (ties > 0) score.add('related').add('furtherRelated', Math.min(ties - 1, MOST_FURTHER));
    if (ties > 0 && context.all > 0) score.add('bothKinds');
    if (this.#settled.get(place.span.spelling) === candidate.entity) score.add('settled');
    const isState = candidate.packed.kind === 'STATE';
    if (isState || this.#pack.seatsOf(candidate.entity).length > 0) {
      if (!isState && followsLocative(this.#document, place.span.from)) score.add('seatLocative');
      else if (hasGovernmentSign(this.#document, place.span)) score.add('seatSign');
    }
    const arts = this.#evidence.artsAround(place.span.from);
    if (arts.inSentence > 0) score.add('artsInSentence', Math.min(arts.inSentence, MOST_FURTHER));
    if (arts.inText) score.add('artsInText');
  }
}

function isPersonal({ packed }: Candidate): boolean {
  return packed.kind === 'PERSON';
}

function isPlace({ packed }: Candidate): boolean {
  return packed.type === 'Place' || packed.kind === 'STATE';
}

function basisOf(candidate: Candidate): MatchBasis {
  if (candidate.isWeak) return 'CONTEXT';
  if (candidate.isMononym) return 'MONONYM';
  return candidate.isAcronym ? 'ACRONYM' : 'NAME';
}
