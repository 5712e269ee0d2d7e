/**
 * From a text to its mentions, in passes that each take time linear in the text:
 *
 *     scan ─► drop interface ─► edges ─► firm readings ─► weak readings ─► surnames ─► mentions
 *
 * Firm readings come first because they are the evidence for the rest. The function is pure: the
 * same pack, text and date give the same mentions, in the browser as on the server.
 */
import { findBoilerplate } from './boilerplate.ts';
import { CapitalRuns } from './capital-runs.ts';
import { Document } from './document.ts';
import type { DocumentContext, MatchBasis, Mention } from './model.ts';
import { dayOf } from './names-pack-format.ts';
import type { NamesPack } from './open-names-pack.ts';
import { type Decision, Readings } from './readings.ts';
import { scan } from './scan.ts';
import { Surnames } from './surnames.ts';

/** Confidence is an estimate: more digits would promise more than it holds. */
const CONFIDENCE_STEPS = 1000;

/** The mentions of a text, by `start`, none over another; `start` and `end` are UTF-16 offsets. */
export function findMentions(pack: NamesPack, text: string, context: DocumentContext = {}): Mention[] {
  const document = new Document(text);
  const found = scan(pack, document, dayOf(context.publishedOn));
  if (found.length === 0) return [];
  const isChrome = findBoilerplate(document);
  const spans = found.filter((span) => isChrome[document.sentenceOf[span.from] ?? 0] !== 1);
  const runs = new CapitalRuns(document, spans);
  const readings = new Readings(pack, document, runs, isChrome, spans);

  const decisions = readings.decide();
  const surnames = new Surnames(
    pack,
    document,
    runs,
    isChrome,
    decisions
      .filter((decision) => decision.isFullName)
      .map((decision) => ({ ...decision.span, entity: decision.entity })),
  );
  const mentions: Mention[] = [];
  const taken = new Uint8Array(document.tokens.count);
  for (const decision of decisions) {
    if (leavesToSurnames(decision, surnames, document)) continue;
    taken.fill(1, decision.span.from, decision.span.to);
    mentions.push(
      toMention(
        pack,
        text,
        decision.span.start,
        decision.span.end,
        decision.entity,
        decision.basis,
        decision.confidence,
      ),
    );
  }
  for (const { from, to, entity, score } of surnames.read((token) => taken[token] === 1)) {
    const start = document.tokens.start[from] ?? 0;
    const end = document.tokens.end[to - 1] ?? 0;
    mentions.push(toMention(pack, text, start, end, entity, 'SURNAME', score.confidence));
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

/** A mononym in a text with a namesake's full name is judged as that namesake's surname would be. */
function leavesToSurnames(decision: Decision, surnames: Surnames, document: Document): boolean {
  if (decision.basis !== 'MONONYM' || decision.span.to - decision.span.from !== 1) return false;
  const bearers = surnames.bearersOf(document.tokens.hash[decision.span.from] ?? 0);
  for (const bearer of bearers) if (bearer !== decision.entity) return true;
  return false;
}

function toMention(
  pack: NamesPack,
  text: string,
  start: number,
  end: number,
  entity: number,
  basis: MatchBasis,
  confidence: number,
): Mention {
  const { slug, type, kind } = pack.entityAt(entity);
  return {
    start,
    end,
    surface: text.slice(start, end),
    slug,
    type,
    kind,
    basis,
    confidence: Math.round(confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS,
  };
}
