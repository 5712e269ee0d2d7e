import type { Mark } from '../model.ts';

/**
 * Most ranges that are registered at once. The cost of a highlight grows with its ranges, in Chromium faster
 * than in proportion; no reader sees three hundred names at a time.
 */
export const MAX_RANGES = 300;

/** The names of our highlights. The page can read them, so they tell the kind of a name and no more. */
export const HIGHLIGHTS = ['backstory-person', 'backstory-group', 'backstory-place'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

/** Which marks are drawn: those in blocks near the viewport, in reading order, by highlight. */
export function chooseMarks(marks: readonly Mark[], near: ReadonlySet<Element>): Map<HighlightName, Mark[]> {
  const chosen = new Map<HighlightName, Mark[]>();
  let count = 0;
  for (const mark of marks) {
    if (!near.has(mark.block)) continue;
    if (++count > MAX_RANGES) break;
    const name = highlightFor(mark.mention);
    const group = chosen.get(name);
    if (group) group.push(mark);
    else chosen.set(name, [mark]);
  }
  return chosen;
}

/** The highlight for a mention of this type and kind. */
export function highlightFor({ type, kind }: Pick<Mark['mention'], 'type' | 'kind'>): HighlightName {
  if (type === 'Place') return 'backstory-place';
  return kind === 'PERSON' ? 'backstory-person' : 'backstory-group';
}
