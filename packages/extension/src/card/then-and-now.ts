/** The top of an actor's card: what it was on the article's day, and what has changed since. */
import { describeOn, endedBy, holdsOn, rolesOn } from '@backstory/schema/as-of';
import type { Card, CardRole } from '@backstory/schema/card';
import { firstDay, type Day } from '@backstory/schema/partial-date';
import type { Language } from '@backstory/schema/vocabulary';
import type { Inline, Moment } from './card-parts.ts';
import type { Citations } from './citations.ts';
import type { Subject } from './subject.ts';

/** A new office and the one that came with it; more would be a biography. */
const MAX_NEW_OFFICES = 2;

/** The two moments; the second is there only where something else holds today. */
export function thenAndNow(subject: Subject, citations: Citations): Moment[] {
  const { card, day, today, isDated, phrases } = subject;
  const then = describe(card, day, subject.language);
  const held = certainlyHeld(card, day)[0];
  const moments: Moment[] = [
    {
      label: isDated ? phrases.onDay(day) : phrases.today,
      tone: isDated ? 'then' : 'now',
      lines: [[then, ...(held ? citations.cite(held.sources) : [])]],
    },
  ];
  if (day < today) moments.push(...changesSince(subject, then, citations));
  return moments;
}

function changesSince(subject: Subject, then: string, citations: Citations): Moment[] {
  const { card, day, today, language, phrases } = subject;
  const end = endSince(subject);
  if (end) return [{ label: phrases.sinceThen, tone: 'now', lines: [[end]] }];

  const held = certainlyHeld(card, day);
  const stillHeld = held.some((role) => holdsOn(role, today) === 'yes');
  const fresh = certainlyHeld(card, today).filter(
    // A second term in the same office is not news.
    ({ title }) => !held.some((role) => role.title[language] === title[language]),
  );
  if (fresh.length > 0) {
    const lines = fresh
      .slice(0, MAX_NEW_OFFICES)
      .map((role): Inline[] => [
        stillHeld ? `${phrases.nowAlso} ${role.title[language]}` : role.title[language],
        ...(role.from === 'unknown' ? [] : [' ', { kind: 'quiet', text: phrases.since(role.from) } as const]),
        ...citations.cite(role.sources),
      ]);
    return [{ label: phrases.now, tone: 'now', lines }];
  }
  // What nobody knows the end of may hold still: there is no “now” to state.
  if (held.some((role) => holdsOn(role, today) === 'perhaps')) return [];
  const now = describe(card, today, language);
  // An office that has ended is no “now”.
  return now === then ? [] : [{ label: phrases.sinceThen, tone: 'now', lines: [[now]] }];
}

/** “Died on …”, “Ceased to exist …”, where that happened between the article's day and today. */
function endSince({ card, day, today, phrases }: Subject): string | undefined {
  const { life } = card;
  if (!life || life.to === 'ongoing' || life.to === 'unknown') return undefined;
  if (endedBy(life, day) || !endedBy(life, today)) return undefined;
  return card.kind === 'PERSON' ? phrases.died(life.to) : phrases.dissolved(life.to);
}

/** “1950–2020” of one who was gone by the day, “since 2017” of a group; `undefined` where neither is known. */
export function lifeSpan({ card, day, phrases }: Subject): string | undefined {
  const { life } = card;
  if (!life || life.from === 'unknown') return undefined;
  const from = life.from.slice(0, 4);
  if (life.to !== 'ongoing' && life.to !== 'unknown' && endedBy(life, day)) {
    return `${from}–${life.to.slice(0, 4)}`;
  }
  const isGroup = card.kind === 'ARMED_GROUP' || card.kind === 'ORGANIZATION' || card.kind === 'MILITARY';
  return isGroup && firstDay(life.from) <= day ? phrases.since(from) : undefined;
}

// A summary is no substitute for a descriptor: it tells what is known today.
function describe({ descriptor = { en: '', fr: '' }, roles }: Card, day: Day, language: Language): string {
  return describeOn({ descriptor, roles }, day, language);
}

function certainlyHeld(card: Card, day: Day): CardRole[] {
  return rolesOn(card.roles, day).filter((role) => holdsOn(role, day) === 'yes');
}
