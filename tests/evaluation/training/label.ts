/**
 * Whether a reading is right, by the rule with which mentions are measured (`judge.ts`): its span has
 * exactly the offsets of one that names its entity.
 *
 * Nobody can say (`undefined`) where linking is optional, and where a town that the annotators did not
 * know of may well be meant. Nor does a wrong reading count where a right one of the same span was taken:
 * it had to be less likely than that one, and was; how likely it is by itself nobody ever sees.
 */
import type { Judgement } from '@backstory/linker';
import { overlap } from '../judge.ts';
import type { Passage } from './passages.ts';

type Known = Pick<Passage, 'gold' | 'untellable'>;
type Span = Pick<Judgement, 'start' | 'end' | 'slug'>;

/** For each reading of a passage whether it is right; `undefined` where nobody can say. */
export function labelsOf(judgements: readonly Judgement[], passage: Known): (boolean | undefined)[] {
  const labels = judgements.map((judgement) => labelOf(judgement, passage));
  const answered = new Set(
    judgements.filter(({ isTaken }, at) => isTaken && labels[at] === true).map(placeOf),
  );
  return judgements.map((judgement, at) =>
    labels[at] === false && answered.has(placeOf(judgement)) ? undefined : labels[at],
  );
}

/** Whether this entity is what this span names; `undefined` where nobody can say. */
export function labelOf({ start, end, slug }: Span, { gold, untellable }: Known): boolean | undefined {
  const overIt = gold.filter((span) => overlap({ start, end }, span));
  const own = overIt.filter(({ slugs }) => slugs.includes(slug));
  const exact = own.find((span) => span.start === start && span.end === end);
  if (exact && !exact.isOptional) return true;
  if (own.some(({ isOptional }) => isOptional)) return undefined;
  return overIt.length === 0 && untellable.has(slug) ? undefined : false;
}

function placeOf({ start, end }: Judgement): string {
  return `${start} ${end}`;
}
