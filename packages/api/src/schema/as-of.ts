import type { From, Holding as HoldingWord, To } from '@backstory/schema/as-of';
import type { Day, PartialDate } from '@backstory/schema/partial-date';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

/** The argument of every field whose answer depends on the day. */
export const asOfArgs = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    description:
      'The day for which it is asked. Left out: the day given to the nearest field around this one, or else today in UTC.',
  }),
}));

export const Holding = builder.enumType('Holding', {
  description: 'Whether something certainly held on a day; dates are only as precise as their sources.',
  values: {
    YES: { value: 'yes', description: 'It certainly held.' },
    PERHAPS: {
      value: 'perhaps',
      description: 'It may have held: its beginning or end is not known to the day.',
    },
    NO: { value: 'no', description: 'It certainly did not hold.' },
  } satisfies Record<Uppercase<HoldingWord>, { value: HoldingWord; description: string }>,
});

type Path = GraphQLResolveInfo['path'];

export const EndState = builder.enumType('EndState', {
  description: 'How something ended, if it has.',
  values: {
    ENDED: { value: 'ended', description: 'It has ended: see `to`.' },
    ONGOING: { value: 'ongoing', description: 'It held when its entity was last reviewed.' },
    UNKNOWN: { value: 'unknown', description: 'It has ended, or may have, but when is not known.' },
  },
});

/**
 * The day asked about: the argument, else the day given to the nearest field around it,
 * else today. A day given here becomes that of everything beneath this field.
 */
export function dayAsked(asOf: Day | null | undefined, context: Context, { path }: GraphQLResolveInfo): Day {
  if (asOf) {
    context.days.set(placeOf(path), asOf);
    return asOf;
  }
  for (let around: Path | undefined = path; around; around = around.prev) {
    const day = context.days.get(placeOf(around));
    if (day) return day;
  }
  return context.today;
}

/** Makes the day, if there is one, that of everything beneath this field. */
export function rememberDay(
  day: Day | null | undefined,
  context: Context,
  { path }: GraphQLResolveInfo,
): void {
  if (day) context.days.set(placeOf(path), day);
}

/** Where a field stands in the answer, the same for all rows of a list. */
function placeOf(path: Path): string {
  const here = typeof path.key === 'number' ? '' : `/${path.key}`;
  return path.prev ? placeOf(path.prev) + here : here;
}

/** When it began, or `null` where that is unknown. */
export function fromDate(from: From): PartialDate | null {
  return from === 'unknown' ? null : from;
}

/** When it ended, or `null` where it has not or that is unknown. */
export function toDate(to: To): PartialDate | null {
  return to === 'ongoing' || to === 'unknown' ? null : to;
}

/** How it ended. */
export function endState(to: To): 'ended' | 'ongoing' | 'unknown' {
  return to === 'ongoing' || to === 'unknown' ? to : 'ended';
}
