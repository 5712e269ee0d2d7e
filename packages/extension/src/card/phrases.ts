/**
 * The card's fixed words, in both languages. They are not in `locales/`, because a card speaks the article's
 * language while `browser.i18n` speaks the browser's, and because a sentence that holds a French title must
 * itself be French.
 */
import { formatPartialDate, firstDay, type Day, type PartialDate } from '@backstory/schema/partial-date';
import type { Language } from '@backstory/schema/vocabulary';
import type { DateOrigin, MatchBasis } from '../model.ts';

export interface Phrases {
  /** “5 August 2024”, “août 2024”. */
  date: (date: PartialDate) => string;
  /** “5 Aug 2024”: for margins and attributions. */
  shortDate: (date: PartialDate) => string;
  dateRange: (start: PartialDate, end: PartialDate) => string;
  since: (date: PartialDate) => string;
  until: (date: PartialDate) => string;
  number: (value: number) => string;
  list: (items: readonly string[]) => string;

  /** “On 5 August 2024”: the label of what was so on the article's day. */
  onDay: (day: Day) => string;
  now: string;
  /** Over what has ended after the article. */
  sinceThen: string;
  /** Over those who held a state's or a body's leading offices. */
  inOfficeThen: string;
  inOfficeNow: string;
  today: string;
  nowAlso: string;
  died: (date: PartialDate) => string;
  dissolved: (date: PartialDate) => string;
  ended: (date: PartialDate) => string;

  inThisArticle: string;
  beforeArticle: string;
  beforeToday: string;
  daysBefore: (days: number) => string;
  onThatDay: string;
  tookPart: string;
  /** “with Ukraine and Mali”. */
  with: (names: readonly string[]) => string;
  partDisputed: string;
  accordingTo: (names: readonly string[]) => string;
  deniedBy: (name: string) => string;
  saidLater: string;
  dispute: (topic: string) => string;
  saidAfter: string;
  inWords: (topic: string) => string;
  /** “Malian soldiers killed”. */
  counted: (of: string, measure: string) => string;
  atLeast: (number: string) => string;
  upTo: (number: string) => string;
  between: (least: string, most: string) => string;
  percent: (number: string) => string;

  offices: string;
  otherTies: string;
  storylines: string;
  summary: string;
  /** A summary tells what is known today, so its age is part of it. */
  summaryWritten: (date: Day) => string;
  otherNames: string;
  sources: string;
  steps: string;
  earlierSteps: string;
  thisArticle: string;
  laterSteps: string;
  perhapsLaterSteps: string;
  more: string;

  seatOf: string;
  standsForGovernment: (surface: string) => string;
  notYet: string;
  happenedAfter: string;

  articleDate: (date: Day, origin: DateOrigin) => string;
  noArticleDate: (today: Day) => string;
  asOfToday: (today: Day) => string;
  matched: (surface: string, basis: MatchBasis) => string;
  reviewed: (date: Day) => string;
  reference: string;
  stale: (days: number) => string;

  close: string;
  back: (name: string) => string;
  source: (number: number, title: string) => string;
}

const EN: Phrases = {
  date: (date) => formatPartialDate(date, 'en'),
  shortDate: (date) => formatPartialDate(date, 'en', 'short'),
  dateRange: (start, end) => formatRange(start, end, 'en'),
  since: (date) => `since ${EN.date(date)}`,
  until: (date) => `until ${EN.date(date)}`,
  number: (value) => new Intl.NumberFormat('en').format(value),
  list: (items) => new Intl.ListFormat('en-GB').format(items),

  onDay: (day) => `On ${EN.date(day)}`,
  now: 'Now',
  sinceThen: 'Since then',
  inOfficeThen: 'In office that day',
  inOfficeNow: 'In office',
  today: 'Today',
  nowAlso: 'also',
  died: (date) => `Died ${inOn(date)}`,
  dissolved: (date) => `Ceased to exist ${inOn(date)}`,
  ended: (date) => `ended ${EN.shortDate(date)}`,

  inThisArticle: 'With names in this article',
  beforeArticle: 'Before this article',
  beforeToday: 'Latest events',
  daysBefore: (days) => (days === 1 ? 'the day before this article' : `${days} days before this article`),
  onThatDay: 'on the day of this article',
  tookPart: 'Who took part',
  with: (names) => `with ${EN.list(names)}`,
  partDisputed: 'part disputed',
  accordingTo: (names) => `according to ${names.join('; ')}`,
  deniedBy: (name) => `denied by ${name}`,
  saidLater: 'said after this article',
  dispute: (topic) => `${topic}: who says what`,
  saidAfter: 'Said after this article',
  inWords: (topic) => `${topic}: what each said`,
  counted: (of, measure) => `${of} ${measure}`,
  atLeast: (number) => `at least ${number}`,
  upTo: (number) => `up to ${number}`,
  between: (least, most) => `between ${least} and ${most}`,
  percent: (number) => `${number}%`,

  offices: 'Offices held',
  otherTies: 'Other ties',
  storylines: 'Part of',
  summary: 'Summary',
  summaryWritten: (date) => `written ${EN.date(date)}`,
  otherNames: 'Other names',
  sources: 'Sources',
  steps: 'How it came to this',
  earlierSteps: 'Earlier',
  thisArticle: 'This article',
  laterSteps: 'After this article',
  perhapsLaterSteps: 'After this article, or perhaps after it',
  more: 'More who took part',

  seatOf: 'Seat of the government of',
  standsForGovernment: (surface) => `“${surface}” stands here for the government of`,
  notYet: 'Not yet in existence on the day of this article.',
  happenedAfter: 'This happened after the article was written.',

  articleDate: (date, origin) => `Article of ${EN.date(date)} (${ORIGIN_EN[origin]})`,
  noArticleDate: (today) => `No date found in this article: shown as of today, ${EN.date(today)}`,
  asOfToday: (today) => `Shown as of today, ${EN.date(today)}`,
  matched: (surface, basis) => `“${surface}”: ${BASIS_EN[basis]}`,
  reviewed: (date) => `Reviewed ${EN.date(date)}`,
  reference: 'Compiled from open reference data',
  stale: (days) => `not updated for ${days} days`,

  close: 'Close',
  back: (name) => `Back to ${name}`,
  source: (number, title) => `Source ${number}: ${title}`,
};

const ORIGIN_EN: Record<DateOrigin, string> = {
  'json-ld': 'date from the page’s metadata',
  meta: 'date from the page’s metadata',
  time: 'date printed on the page',
  url: 'date from the page’s address',
  none: 'date unknown',
};

const BASIS_EN: Record<MatchBasis, string> = {
  NAME: 'matched by full name',
  ACRONYM: 'matched by acronym',
  MONONYM: 'matched by the one name the press uses',
  CONTEXT: 'matched by name and the words around it',
  SURNAME: 'matched by surname; the full name stands in the same article',
  METONYM: 'a seat named for its government, by the words around it',
  ROLE: 'matched by office held on that date',
};

const FR: Phrases = {
  date: (date) => firstOfMonth(formatPartialDate(date, 'fr')),
  shortDate: (date) => firstOfMonth(formatPartialDate(date, 'fr', 'short')),
  dateRange: (start, end) => formatRange(start, end, 'fr'),
  since: (date) => `depuis ${date.length === 10 ? 'le ' : ''}${FR.date(date)}`,
  until: (date) => `jusqu’${date.length === 10 ? 'au ' : 'en '}${FR.date(date)}`,
  number: (value) => new Intl.NumberFormat('fr').format(value),
  list: (items) => new Intl.ListFormat('fr').format(items),

  onDay: (day) => `Le ${FR.date(day)}`,
  now: 'À présent',
  sinceThen: 'Depuis',
  inOfficeThen: 'En fonction ce jour-là',
  inOfficeNow: 'En fonction',
  today: 'Aujourd’hui',
  nowAlso: 'aussi',
  died: (date) => `Décès ${leOrEn(date)}`,
  dissolved: (date) => `A cessé d’exister ${leOrEn(date)}`,
  ended: (date) => `fin\u00A0: ${FR.shortDate(date)}`,

  inThisArticle: 'Avec des noms de cet article',
  beforeArticle: 'Avant cet article',
  beforeToday: 'Derniers événements',
  daysBefore: (days) => (days === 1 ? 'la veille de cet article' : `${days}\u00A0jours avant cet article`),
  onThatDay: 'le jour de cet article',
  tookPart: 'Qui y a pris part',
  with: (names) => `avec ${FR.list(names)}`,
  partDisputed: 'rôle contesté',
  accordingTo: (names) => `selon ${names.join('\u00A0; ')}`,
  deniedBy: (name) => `démenti par\u00A0: ${name}`,
  saidLater: 'dit après cet article',
  dispute: (topic) => `${topic}\u00A0: qui dit quoi`,
  saidAfter: 'Dit après cet article',
  inWords: (topic) => `${topic}\u00A0: ce que chacun a dit`,
  counted: (of, measure) => `${of} ${measure}`,
  atLeast: (number) => `au moins ${number}`,
  upTo: (number) => `jusqu’à ${number}`,
  between: (least, most) => `entre ${least} et ${most}`,
  percent: (number) => `${number}\u202F%`,

  offices: 'Fonctions exercées',
  otherTies: 'Autres liens',
  storylines: 'Fait partie de',
  summary: 'Résumé',
  summaryWritten: (date) => `écrit le ${FR.date(date)}`,
  otherNames: 'Autres noms',
  sources: 'Sources',
  steps: 'Comment on en est arrivé là',
  earlierSteps: 'Auparavant',
  thisArticle: 'Cet article',
  laterSteps: 'Après cet article',
  perhapsLaterSteps: 'Après cet article, ou peut-être après',
  more: 'Autres participants',

  seatOf: 'Siège du gouvernement\u00A0:',
  standsForGovernment: (surface) => `«\u00A0${surface}\u00A0» désigne ici le gouvernement\u00A0:`,
  notYet: 'N’existait pas encore le jour de cet article.',
  happenedAfter: 'Cela s’est passé après la rédaction de cet article.',

  articleDate: (date, origin) => `Article du ${FR.date(date)} (${ORIGIN_FR[origin]})`,
  noArticleDate: (today) =>
    `Aucune date trouvée dans cet article\u00A0: présenté à la date d’aujourd’hui, ${FR.date(today)}`,
  asOfToday: (today) => `Présenté à la date d’aujourd’hui, ${FR.date(today)}`,
  matched: (surface, basis) => `«\u00A0${surface}\u00A0»\u00A0: ${BASIS_FR[basis]}`,
  reviewed: (date) => `Relu le ${FR.date(date)}`,
  reference: 'Tiré de données ouvertes de référence',
  stale: (days) => `sans mise à jour depuis ${days}\u00A0jours`,

  close: 'Fermer',
  back: (name) => `Retour à ${name}`,
  source: (number, title) => `Source ${number}\u00A0: ${title}`,
};

const ORIGIN_FR: Record<DateOrigin, string> = {
  'json-ld': 'date tirée des métadonnées de la page',
  meta: 'date tirée des métadonnées de la page',
  time: 'date imprimée sur la page',
  url: 'date tirée de l’adresse de la page',
  none: 'date inconnue',
};

const BASIS_FR: Record<MatchBasis, string> = {
  NAME: 'reconnu par le nom complet',
  ACRONYM: 'reconnu par le sigle',
  MONONYM: 'reconnu par le seul nom que la presse emploie',
  CONTEXT: 'reconnu par le nom et les mots qui l’entourent',
  SURNAME: 'reconnu par le nom de famille\u00A0; le nom complet figure dans le même article',
  METONYM: 'un siège nommé pour son gouvernement, d’après les mots autour',
  ROLE: 'reconnu par la fonction exercée à cette date',
};

const PHRASES: Record<Language, Phrases> = { en: EN, fr: FR };

/** The card's fixed words in one language. */
export function phrasesIn(language: Language): Phrases {
  return PHRASES[language];
}

function inOn(date: PartialDate): string {
  return `${date.length === 10 ? 'on' : 'in'} ${EN.date(date)}`;
}

function leOrEn(date: PartialDate): string {
  return `${date.length === 10 ? 'le' : 'en'} ${FR.date(date)}`;
}

// `Intl` writes “1 janvier”; French says “1er janvier”.
function firstOfMonth(date: string): string {
  return date.replace(/^1 /, '1er ');
}

/** “25–27 July 2024”; two dates with a dash where they are not equally precise. */
function formatRange(start: PartialDate, end: PartialDate, language: Language): string {
  const phrases = PHRASES[language];
  if (start === end) return phrases.date(start);
  if (start.length !== 10 || end.length !== 10) return `${phrases.date(start)} – ${phrases.date(end)}`;
  const [from, to] = [start, end].map((date) => new Date(`${firstDay(date)}T00:00:00Z`)) as [Date, Date];
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).formatRange(from, to);
}
