/**
 * What a card says, and in which order. This is the last place that knows the shape of a `Card`: the view
 * sees parts, not facts. Pure: no clock, no browser.
 */
import { endedBy, holdsOn, rolesOn } from '@backstory/schema/as-of';
import type { CardEvent, CardName, CardRelation, CardStep } from '@backstory/schema/card';
import { firstDay, type Day } from '@backstory/schema/partial-date';
import { kindLabel } from '@backstory/schema/vocabulary';
import type { CardRequest } from '../model.ts';
import { eventRow, eventsBy, relationRows, relationsBy, sharedEvents } from './article-ties.ts';
import type { CardModel, Inline, Moment, Row, Section } from './card-parts.ts';
import { knownBy } from './known-by.ts';
import { numberSources, type Citations } from './citations.ts';
import { speaker, toDisputes } from './dispute.ts';
import { newestFirst } from './newest-first.ts';
import { linkTo, toSubject, type Subject } from './subject.ts';
import { lifeSpan, thenAndNow } from './then-and-now.ts';
import { directionOf, isLatin } from './writing.ts';

/** What ties the entity to the article must be read at a glance; the rest is a fold away. */
const MAX_TIES = 4;
const MAX_SHARED_EVENTS = 2;
const MAX_EVENTS = 3;
const MAX_PARTICIPANTS = 5;
/** Head of state and of government; an acting one beside the other makes three. */
const MAX_HOLDERS = 3;
/** The steps that led to the article; those before them are folded. */
const MAX_STEPS = 4;
/** After a week without a sync the reader is told how old the data are. */
const STALE_DAYS = 7;

const DAY_MS = 86_400_000;

/** The card's words in order, for one article and one reader. */
export function toCardModel(request: CardRequest): CardModel {
  const { card, language } = request;
  const subject = toSubject(request);
  const citations = numberSources(card.sources, subject.phrases);
  const isActor = card.type === 'Actor';
  const hasOffices = card.roles.length > 0;
  const standing = card.descriptor?.[language];
  const lead = isActor && hasOffices ? undefined : standing;
  return {
    slug: card.slug,
    language,
    name: card.name[language],
    kind: kindLine(subject),
    alsoNamed: alsoNamed(subject),
    ...(lead === undefined ? {} : { lead: [lead] }),
    moments: [
      ...(isActor ? momentsOfActor(subject, hasOffices, citations) : []),
      ...occasion(subject),
      ...seat(request, subject),
    ],
    notices: notices(subject),
    sections: sections(subject, citations).filter(({ groups }) => groups.some(({ rows }) => rows.length > 0)),
    basis: basis(request, subject),
  };
}

/** In reading order, because sources are numbered as they are cited. */
function sections(subject: Subject, citations: Citations): Section[] {
  const { card, phrases } = subject;
  const isEvent = card.type === 'Event';
  const near = [
    ...(isEvent ? [summary(subject, false)] : []),
    ...(card.type === 'Storyline' ? steps(subject) : []),
    holders(subject, citations),
    ...ties(subject, citations),
  ];
  const { first, rest } = toDisputes(subject, citations);
  return [
    ...near,
    ...(first ? [first] : []),
    ...(isEvent ? participants(subject, citations) : []),
    list(phrases.storylines, card.storylines.length === 0 ? [] : [linkRow(card.storylines, subject)]),
    ...rest,
    ...(isEvent ? [] : [summary(subject, true)]),
    offices(subject, citations),
    otherTies(subject, citations),
    otherNames(subject),
    fold(phrases.sources, citations.rows(), card.sources.length),
  ];
}

function kindLine(subject: Subject): string {
  const { card, language } = subject;
  const kind = kindLabel(card.kind.toLowerCase().replaceAll('_', '-'), language);
  return [kind, card.country?.name[language], lifeSpan(subject)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function alsoNamed({ card, language }: Subject): CardModel['alsoNamed'] {
  const shown = card.name[language];
  const acronym = card.names.find(({ kind }) => kind === 'ACRONYM');
  // How a state is written elsewhere tells nobody who it is; of a person or a group it often does.
  const isState = card.kind === 'STATE';
  const foreign = isState ? [] : card.names.filter(({ text }) => isLatin(text) !== isLatin(shown));
  const script = foreign.find(({ kind }) => kind === 'FULL') ?? foreign[0];
  return [acronym, script].flatMap((name) => (name && name.text !== shown ? [inOwnLanguage(name)] : []));
}

function inOwnLanguage({ text, language }: CardName): CardModel['alsoNamed'][number] {
  return {
    kind: 'foreign',
    text,
    direction: directionOf(text),
    ...(language === 'mul' ? {} : { language }),
  };
}

function momentsOfActor(subject: Subject, hasOffices: boolean, citations: Citations): Moment[] {
  const moments = thenAndNow(subject, citations);
  // Without offices the first moment only repeats the line that is true at any time.
  return hasOffices ? moments : moments.slice(1);
}

/** Of an event: when and where, and how far that lies from the article. */
function occasion({ card, day, isDated, language, phrases }: Subject): Moment[] {
  const { start, end, place } = card;
  if (start === undefined) return [];
  const line: Inline[] = [end === undefined ? phrases.date(start) : phrases.dateRange(start, end)];
  if (place) line.push(' · ', linkTo(place, language));
  const last = end ?? start;
  const distance = isDated && last.length === 10 ? daysBetween(last, day) : -1;
  const ago = distance > 0 ? phrases.daysBefore(distance) : distance === 0 ? phrases.onThatDay : undefined;
  return [
    {
      label: '',
      tone: 'plain',
      lines: [line, ...(ago === undefined ? [] : [[{ kind: 'quiet', text: ago }] as Inline[]])],
    },
  ];
}

/** Whose seat a place is, or that the article names the seat and means this government. */
function seat({ basis: match, surface }: CardRequest, { card, language, phrases }: Subject): Moment[] {
  const lines: Inline[][] =
    match === 'METONYM'
      ? [[phrases.standsForGovernment(surface), ' ', card.name[language]]]
      : (card.seatOf ?? []).map((body) => [phrases.seatOf, ' ', linkTo(body, language)]);
  return lines.length === 0 ? [] : [{ label: '', tone: 'plain', lines }];
}

function notices({ card, day, isDated, phrases }: Subject): string[] {
  if (!isDated) return [];
  if (card.start !== undefined && firstDay(card.start) > day) return [phrases.happenedAfter];
  const from = card.life?.from;
  return from !== undefined && from !== 'unknown' && firstDay(from) > day ? [phrases.notYet] : [];
}

/** Ties to the article's other names, then the latest events before it. */
function ties(subject: Subject, citations: Citations): Section[] {
  const { isDated, phrases } = subject;
  const rows = relationRows(nearRelations(subject), subject, citations);
  const events = eventsBy(subject);
  const shared = sharedEvents(events, subject).slice(0, MAX_SHARED_EVENTS);
  const latest = events.filter((event) => !shared.includes(event)).slice(0, MAX_EVENTS);
  const row = (event: CardEvent) => eventRow(event, subject, citations);
  return [
    list(phrases.inThisArticle, [...rows, ...shared.map(row)]),
    list(isDated ? phrases.beforeArticle : phrases.beforeToday, latest.map(row)),
  ];
}

function nearRelations(subject: Subject): CardRelation[] {
  return relationsBy(subject)
    .filter(({ other }) => subject.companions.has(other.slug))
    .slice(0, MAX_TIES);
}

function otherTies(subject: Subject, citations: Citations): Section {
  const near = new Set(nearRelations(subject));
  const rows = relationRows(
    relationsBy(subject).filter((relation) => !near.has(relation)),
    subject,
    citations,
  );
  return fold(subject.phrases.otherTies, rows);
}

function participants(subject: Subject, citations: Citations): Section[] {
  const { card, day, language, phrases } = subject;
  const rows = (card.participants ?? []).map(({ actor, part, accordingTo }): Row => {
    const claims = card.claims.filter(({ id }) => accordingTo.includes(id));
    const by = [...new Set(claims.map((claim) => speaker(claim, language).name))];
    const isLater = claims.length > 0 && claims.every((claim) => knownBy(claim.date, day) !== 'yes');
    return {
      body: [
        linkTo(actor, language),
        ' ',
        part[language],
        ...(by.length === 0
          ? []
          : ([' ', { kind: 'tag', tone: 'disputed', text: phrases.accordingTo(by) }] as const)),
        ...(isLater ? ([' ', { kind: 'tag', tone: 'later', text: phrases.saidLater }] as const) : []),
        ...citations.cite(claims.flatMap((claim) => claim.sources)),
      ],
    };
  });
  const rest = rows.slice(MAX_PARTICIPANTS);
  return [list(phrases.tookPart, rows.slice(0, MAX_PARTICIPANTS)), fold(phrases.more, rest, rest.length)];
}

/** The steps that led to the article, the article among them, and, folded, what lies further off on both sides. */
function steps(subject: Subject): Section[] {
  const { card, day, isDated, language, phrases } = subject;
  const all = card.steps ?? [];
  const toRow = (step: CardStep): Row => ({
    when: phrases.shortDate(step.start),
    body: [linkTo(step.event, language)],
    detail: [step.why[language]],
  });
  const before = all.filter((step) => knownBy(step.start, day) === 'yes');
  const after = all.filter((step) => !before.includes(step));
  const near = before.slice(-MAX_STEPS).map(toRow);
  const article: Row[] = isDated
    ? [{ when: phrases.shortDate(day), body: [phrases.thisArticle], isArticle: true }]
    : [];
  const isSure = after.every((step) => knownBy(step.start, day) === 'no');
  const earlier = before.slice(0, -MAX_STEPS).map(toRow);
  return [
    { ...fold(phrases.earlierSteps, earlier, earlier.length), form: 'time' },
    { ...list(phrases.steps, near.length === 0 ? [] : [...near, ...article]), form: 'time' },
    {
      ...fold(isSure ? phrases.laterSteps : phrases.perhapsLaterSteps, after.map(toRow), after.length),
      form: 'time',
    },
  ];
}

function summary({ card, language, phrases }: Subject, folded: boolean): Section {
  const written: Inline[] =
    card.reviewedOn === undefined
      ? []
      : [' ', { kind: 'quiet', text: `(${phrases.summaryWritten(card.reviewedOn)})` }];
  const rows: Row[] = card.summary[language] === '' ? [] : [{ body: [card.summary[language], ...written] }];
  return folded ? fold(phrases.summary, rows) : list('', rows);
}

/** Who governed or led it on the day, and nothing where that is not certain. */
function holders({ card, day, language, phrases, isDated }: Subject, citations: Citations): Section {
  const rows = rolesOn(card.offices ?? [], day)
    .filter((office) => holdsOn(office, day) === 'yes')
    .map(
      ({ holder, title, sources }): Row => ({
        body: [linkTo(holder, language), ...citations.cite(sources)],
        detail: [title[language]],
      }),
    );
  return list(isDated ? phrases.inOfficeThen : phrases.inOfficeNow, rows.slice(0, MAX_HOLDERS));
}

/** All offices that had begun by the day, the newest first. */
function offices(subject: Subject, citations: Citations): Section {
  const { card, day, language, phrases } = subject;
  const rows = card.roles
    .filter(({ from }) => from === 'unknown' || knownBy(from, day) === 'yes')
    .toSorted((a, b) => newestFirst(a.from, b.from))
    .map((role): Row => {
      const hasEnded = role.to !== 'ongoing' && role.to !== 'unknown' && endedBy(role, day);
      const from = role.from === 'unknown' ? '' : phrases.shortDate(role.from);
      const to = hasEnded ? ` – ${phrases.shortDate(role.to)}` : '';
      return {
        body: [role.title[language], ...citations.cite(role.sources)],
        detail: [`${from}${to}` || '—'],
      };
    });
  return fold(phrases.offices, rows, rows.length);
}

function otherNames({ card, language, phrases }: Subject): Section {
  const seen = new Set([card.name[language]]);
  const names = card.names.filter(({ text }) => !seen.has(text) && seen.add(text));
  const body = names.flatMap((name, at): Inline[] => [...(at === 0 ? [] : [' · ']), inOwnLanguage(name)]);
  return fold(phrases.otherNames, body.length === 0 ? [] : [{ body }], names.length);
}

function basis({ article, today, surface, basis: match, syncedAt }: CardRequest, subject: Subject): string[] {
  const { card, day, isDated, phrases } = subject;
  const dated = isDated
    ? phrases.articleDate(day, article.dateOrigin)
    : article.slugs.length > 0
      ? phrases.noArticleDate(today)
      : phrases.asOfToday(today);
  const reviewed = card.reviewedOn === undefined ? phrases.reference : phrases.reviewed(card.reviewedOn);
  const age = Math.floor((Date.parse(today) - syncedAt) / DAY_MS);
  return [
    dated,
    // What was opened from another card or by search was not matched in the article.
    ...(article.slugs.includes(card.slug) && surface !== '' ? [phrases.matched(surface, match)] : []),
    age > STALE_DAYS ? `${reviewed} · ${phrases.stale(age)}` : reviewed,
  ];
}

function linkRow(links: readonly Parameters<typeof linkTo>[0][], { language }: Subject): Row {
  return {
    body: links.flatMap((link, at) => (at === 0 ? [linkTo(link, language)] : [', ', linkTo(link, language)])),
  };
}

function list(title: string, rows: Row[]): Section {
  return { title, folded: false, form: 'list', groups: [{ rows }] };
}

function fold(title: string, rows: Row[], count?: number): Section {
  return { ...list(title, rows), folded: true, ...(count === undefined ? {} : { count }) };
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
