/**
 * Claims, topic by topic and side by side: who says what, when. Figures are drawn on one scale for each thing
 * that is counted, so that tolls can be compared at a glance; no figure ever stands without its speaker.
 */
import type { CardClaim, CardFigure } from '@backstory/schema/card';
import { measureLabel, topicLabel, type Language, type Measure } from '@backstory/schema/vocabulary';
import type { Bar, Group, Inline, Row, Section } from './card-parts.ts';
import { knownBy } from './known-by.ts';
import type { Citations } from './citations.ts';
import type { Subject } from './subject.ts';
import { upperFirst } from './writing.ts';

/** These are participles that follow whom they were done to; of the others the counted thing says enough. */
const SUFFERED: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'captured', 'missing', 'displaced']);

interface Counted {
  claim: CardClaim;
  figure: CardFigure;
}

export interface Disputes {
  /** The first matter, for everybody to see. */
  first: Section | undefined;
  /** Who put the first matter how, the other matters, and what was said only after the day: all folded. */
  rest: Section[];
}

/** What was said by the article's day, matter by matter, and apart from it what was said only later. */
export function toDisputes(subject: Subject, citations: Citations): Disputes {
  const { card, day, language, phrases } = subject;
  const isSaid = (claim: CardClaim) => knownBy(claim.date, day) === 'yes';
  const fold = (title: string, groups: Group[], count: number): Section => ({
    title,
    folded: true,
    count,
    form: 'list',
    groups,
  });
  const inWords = (claims: readonly CardClaim[]) =>
    claims.map((claim): Row => spokenRow(claim, subject, citations));

  const [head, ...others] = Map.groupBy(card.claims.filter(isSaid), (claim) => claim.topic);
  let first: Section | undefined;
  const rest: Section[] = [];
  if (head) {
    const [topic, claims] = head;
    const title = topicLabel(topic, language);
    first = {
      title: phrases.dispute(title),
      folded: false,
      form: 'list',
      groups: toGroups(claims, subject, citations),
    };
    // A bar says how many; who put it how is a step further down.
    const counted = claims.filter((claim) => claim.figures.length > 0);
    if (counted.length > 0) {
      rest.push(fold(phrases.inWords(title), [{ rows: inWords(counted) }], counted.length));
    }
  }
  for (const [topic, claims] of others) {
    rest.push(fold(phrases.dispute(topicLabel(topic, language)), [{ rows: inWords(claims) }], claims.length));
  }
  const later = card.claims.filter((claim) => !isSaid(claim));
  if (later.length > 0) {
    const groups = [...Map.groupBy(later, (claim) => claim.topic)].map(
      ([topic, claims]): Group => ({ title: topicLabel(topic, language), rows: inWords(claims) }),
    );
    rest.push(fold(phrases.saidAfter, groups, later.length));
  }
  return { first, rest };
}

function toGroups(claims: readonly CardClaim[], subject: Subject, citations: Citations): Group[] {
  const counted = claims.flatMap((claim) => claim.figures.map((figure): Counted => ({ claim, figure })));
  const scales = toScales(counted);
  const matters = [...Map.groupBy(counted, ({ figure }) => matterOf(figure)).values()];
  const groups = matters.map((matter): Group => {
    const title = matter[0] ? headingOf(matter[0].figure, subject) : '';
    return {
      title,
      rows: matter.map(({ claim, figure }): Row => {
        const scale = scales.get(scaleOf(figure));
        const heading = headingOf(figure, subject);
        return {
          body: [
            ...attribution(claim, subject, citations, 'short'),
            ...(heading === title ? [] : [' ', { kind: 'quiet', text: `(${heading})` } as const]),
          ],
          value: wordFigure(figure, subject),
          // A scale with one bar compares nothing.
          ...(scale && scale.bars > 1 ? { bar: toBar(figure, scale.largest) } : {}),
        };
      }),
    };
  });
  const spoken = claims.filter((claim) => claim.figures.length === 0);
  return spoken.length === 0
    ? groups
    : [...groups, { rows: spoken.map((claim) => spokenRow(claim, subject, citations)) }];
}

function spokenRow(claim: CardClaim, subject: Subject, citations: Citations): Row {
  return { body: attribution(claim, subject, citations), detail: [claim.text[subject.language]] };
}

/**
 * Who said it, and when. A speaker is written “name, who that is”; the name alone is pressed, and alone
 * suffices beside a bar.
 */
function attribution(
  claim: CardClaim,
  { language, phrases }: Subject,
  citations: Citations,
  length: 'short' | 'full' = 'full',
): Inline[] {
  const { name, rest } = speaker(claim, language);
  return [
    claim.byActor ? { kind: 'link', slug: claim.byActor.slug, name } : name,
    ...(rest === '' || length === 'short' ? [] : [`, ${rest}`]),
    ' ',
    { kind: 'quiet', text: phrases.shortDate(claim.date) },
    ...citations.cite(claim.sources),
  ];
}

/** The speaker's name, and what is added after the first comma; a list of speakers stays whole. */
export function speaker({ by, byActor }: CardClaim, language: Language): { name: string; rest: string } {
  const words = by[language];
  const comma = byActor ? words.indexOf(', ') : -1;
  return comma === -1
    ? { name: words, rest: '' }
    : { name: words.slice(0, comma), rest: words.slice(comma + 2) };
}

/** Figures of one matter stand under one another: the dead of one side, however each speaker calls them. */
function matterOf({ measure, unit, actor, of }: CardFigure): string {
  return [measure, unit, actor?.slug ?? of.en].join(' ');
}

/** “Malian soldiers killed”, “Russian troops”. */
function headingOf({ measure, of }: CardFigure, { language, phrases }: Subject): string {
  const words = of[language];
  return upperFirst(SUFFERED.has(measure) ? phrases.counted(words, measureLabel(measure, language)) : words);
}

/** “at least 47”, “up to 84”, “between 40 and 60”, “500”. */
export function wordFigure(
  { measure, min, max, unit }: CardFigure,
  { phrases }: Pick<Subject, 'phrases'>,
): string {
  const word = (value: number) => {
    const number = phrases.number(value);
    if (measure === 'share') return phrases.percent(number);
    return unit === undefined ? number : `${number}\u00A0${unit}`;
  };
  if (min !== undefined && max !== undefined) {
    return min === max ? word(min) : phrases.between(phrases.number(min), word(max));
  }
  if (min !== undefined) return phrases.atLeast(word(min));
  return max === undefined ? '' : phrases.upTo(word(max));
}

/** The largest figure of each thing counted: dead are compared with dead, whoever's they are. */
function toScales(counted: readonly Counted[]): Map<string, { largest: number; bars: number }> {
  const scales = new Map<string, { largest: number; bars: number }>();
  for (const { figure } of counted) {
    const { largest, bars } = scales.get(scaleOf(figure)) ?? { largest: 0, bars: 0 };
    const figures = [largest, figure.max ?? 0, figure.min ?? 0];
    scales.set(scaleOf(figure), { largest: Math.max(...figures), bars: bars + 1 });
  }
  return scales;
}

function scaleOf({ measure, unit }: CardFigure): string {
  return `${measure} ${unit ?? ''}`;
}

function toBar({ min, max }: CardFigure, scale: number): Bar {
  // Zero out of zero is an empty bar.
  const share = (value: number) => (scale === 0 ? 0 : value / scale);
  const sure = share(min ?? 0);
  return { sure, most: max === undefined ? sure : share(max), open: max === undefined };
}
