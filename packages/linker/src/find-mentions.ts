/**
 * From a text to its mentions, in passes that each take time linear in the text:
 *
 *     scan ─► drop interface ─► edges ─► firm readings ─► weak readings ─► surnames ─► metonyms ─► nominals
 *
 * Firm readings come first because they are the evidence for the rest. The function is pure: the
 * same pack, text and date give the same mentions, in the browser as on the server.
 */
import { readAbbreviations } from './abbreviations.ts';
import { sortSpans } from './adjectives.ts';
import { findBoilerplate } from './boilerplate.ts';
import { CapitalRuns } from './capital-runs.ts';
import { Document } from './document.ts';
import { Evidence } from './evidence.ts';
import { readMetonym } from './metonyms.ts';
import type { DocumentContext, MatchBasis, Mention } from './model.ts';
import { dayOf } from './names-pack-format.ts';
import { Nominals } from './nominals.ts';
import type { NamesPack } from './open-names-pack.ts';
import { type Decision, Readings } from './readings.ts';
import { scan } from './scan.ts';
import type { Score } from './score.ts';
import { Surnames } from './surnames.ts';
import { followsLocative } from './surroundings.ts';
import { readTitledSurnames } from './titled-surnames.ts';
import type { Judgement, Trace } from './trace.ts';

/** What some tokens were read as. */
interface Reading {
  readonly from: number;
  readonly to: number;
  /** Where the mention begins, in UTF-16 units, if not with its first token. */
  readonly start?: number;
  readonly entity: number;
  readonly basis: MatchBasis;
  readonly score: Score;
}

/** Confidence is an estimate: more digits would promise more than it holds. */
const CONFIDENCE_STEPS = 1000;

/**
 * The mentions of a text, by `start`, none over another; `start` and `end` are UTF-16 offsets.
 *
 * @param trace is told of every reading that was considered, taken or not
 */
export function findMentions(
  pack: NamesPack,
  text: string,
  context: DocumentContext = {},
  trace?: Trace,
): Mention[] {
  const document = new Document(text, context.language);
  const day = dayOf(context.publishedOn);
  const found = scan(pack, document, day);
  if (found.length === 0) return [];
  const isChrome = findBoilerplate(document);
  const isText = (token: number): boolean => isChrome[document.sentenceOf[token] ?? 0] !== 1;
  const { names, nouns, adjectives } = sortSpans(
    pack,
    found.filter((span) => isText(span.from)),
  );
  const abbreviations = readAbbreviations(pack, document, names);
  const spans =
    abbreviations.spans.length === 0
      ? names
      : [...names, ...abbreviations.spans.filter((span) => isText(span.from))].toSorted(
          (a, b) => a.from - b.from,
        );
  const runs = new CapitalRuns(document, spans);
  const evidence = new Evidence(pack, document, isChrome, new Set(adjectives.stateAt.values()));

  const taken = new Uint8Array(document.tokens.count);
  const mentions: Mention[] = [];
  const judge = (reading: Reading): void => {
    trace?.(toJudgement(pack, document, reading));
    if (reading.score.isEnough) take(reading);
  };
  const take = (reading: Reading): void => {
    taken.fill(1, reading.from, reading.to);
    mentions.push(toMention(pack, document, reading));
  };

  const decisions = new Readings(
    pack,
    document,
    day,
    runs,
    evidence,
    abbreviations,
    adjectives,
    spans,
  ).decide(trace);
  const surnames = new Surnames(
    pack,
    document,
    runs,
    isChrome,
    decisions
      .filter((decision) => decision.isFullName)
      .map((decision) => ({ ...decision.span, entity: decision.entity })),
  );
  for (const decision of decisions) {
    const { span, entity, basis, score } = decision;
    if (leavesToSurnames(pack, decision, surnames, document)) continue;
    const metonym = readMetonym(pack, document, span, entity);
    const stand: Reading | undefined = metonym && { ...span, ...metonym, basis: 'METONYM' };
    if (stand !== undefined) trace?.(toJudgement(pack, document, stand));
    take(stand?.score.isEnough === true ? stand : { ...span, entity, basis, score });
  }
  for (const surname of surnames.read((token) => taken[token] === 1)) judge({ ...surname, basis: 'SURNAME' });
  if (day !== undefined) {
    const isFree = (token: number): boolean =>
      taken[token] !== 1 && isText(token) && !surnames.isSurname(token);
    const titled = readTitledSurnames(pack, document, day, runs, adjectives, decisions, isFree);
    for (const surname of titled) judge({ ...surname, basis: 'ROLE' });
    const nominals = new Nominals(pack, document, day, adjectives, decisions, taken);
    for (const nominal of nominals.read(nouns, isText)) judge({ ...nominal, basis: 'ROLE' });
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

/**
 * A mononym in a text with a namesake's full name is judged as that namesake's surname would be, and so is
 * a town that is no seat (“Bristow said”).
 */
function leavesToSurnames(
  pack: NamesPack,
  { basis, entity, span }: Decision,
  surnames: Surnames,
  document: Document,
): boolean {
  if (span.to - span.from !== 1) return false;
  const isTown = pack.entityAt(entity).type === 'Place' && pack.seatsOf(entity).length === 0;
  if (basis !== 'MONONYM' && !(isTown && !followsLocative(document, span.from))) return false;
  const bearers = surnames.bearersOf(span.from);
  for (const bearer of bearers) if (bearer !== entity) return true;
  return false;
}

function toMention(pack: NamesPack, document: Document, reading: Reading): Mention {
  const { tokens, text } = document;
  const { entity, basis, score } = reading;
  // An Arabic clitic is no part of the name: a span may begin within its first token.
  const start = reading.start ?? tokens.start[reading.from] ?? 0;
  const end = tokens.end[reading.to - 1] ?? 0;
  const { slug, type, kind } = pack.entityAt(entity);
  return {
    start,
    end,
    surface: text.slice(start, end),
    slug,
    type,
    kind,
    basis,
    confidence: Math.round(score.confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS,
    reasons: score.reasons,
  };
}

function toJudgement(pack: NamesPack, { tokens }: Document, reading: Reading): Judgement {
  const { score } = reading;
  return {
    start: reading.start ?? tokens.start[reading.from] ?? 0,
    end: tokens.end[reading.to - 1] ?? 0,
    slug: pack.entityAt(reading.entity).slug,
    manner: score.manner,
    basis: reading.basis,
    observed: score.observed,
    confidence: score.confidence,
    isTaken: score.isEnough,
  };
}
