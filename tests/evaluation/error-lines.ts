import type { Judged } from './judge.ts';

/** UTF-16 code units of text shown on either side of an error. */
const CONTEXT = 40;

/** A line for each wrong mention and each missed span, in the order of the text. */
export function errorLines(where: string, text: string, { mentions, spans }: Judged): string[] {
  const wrong = mentions
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ mention, isWrongCard }) => ({
      start: mention.start,
      line: `${isWrongCard ? 'WRONG ' : 'EDGES '} → ${mention.slug} (${mention.basis} ${mention.confidence})  ${inContext(text, mention.start, mention.end)}`,
    }));
  const missed = spans
    .filter(({ isFound }) => !isFound)
    .map(({ span }) => ({
      start: span.start,
      line: `MISSED → ${span.slugs.join('/')} (${span.level})  ${inContext(text, span.start, span.end)}`,
    }));
  return [...wrong, ...missed].toSorted((a, b) => a.start - b.start).map(({ line }) => `${where}  ${line}`);
}

function inContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `…${before}[${text.slice(start, end)}]${after}…`.replaceAll(/\s*\n\s*/g, ' ⏎ ');
}
