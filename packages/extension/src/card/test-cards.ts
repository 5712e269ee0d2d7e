/** Small cards for this folder's tests, and a reader that hears a card as text. */
import type { Card, CardClaim, CardLink } from '@backstory/schema/card';
import type { LocalizedText } from '@backstory/schema/vocabulary';
import type { CardRequest } from '../model.ts';
import type { CardModel, Inline, Row, Section } from './card-parts.ts';

const same = (text: string): LocalizedText => ({ en: text, fr: text });

export function link(slug: string, name: string, kind = 'STATE', type: CardLink['type'] = 'Actor'): CardLink {
  return { slug, type, kind, name: same(name) };
}

/** A card with nothing on it but what is given. */
export function card(facts: Partial<Card> & Pick<Card, 'slug'>): Card {
  return {
    type: 'Actor',
    kind: 'PERSON',
    tier: 'curated',
    name: same(facts.slug),
    names: [],
    summary: same(''),
    roles: [],
    relations: [],
    events: [],
    claims: [],
    storylines: [],
    sources: [],
    prominence: 0,
    ...facts,
  };
}

/** The card asked for in an article of the day the text of most tests speaks of. */
export function request(of: Card, given: Partial<CardRequest> = {}, slugs: string[] = []): CardRequest {
  return {
    card: of,
    article: { publishedOn: '2024-08-05', dateOrigin: 'json-ld', slugs: [of.slug, ...slugs] },
    today: '2026-11-24',
    language: 'en',
    surface: of.name.en,
    basis: 'NAME',
    syncedAt: Date.parse('2026-11-24'),
    ...given,
  };
}

export const MALI = link('mali', 'Mali');
export const UKRAINE = link('ukraine', 'Ukraine');
export const WAGNER = link('wagner-group', 'Wagner Group', 'ARMED_GROUP');

export const maiga = card({
  slug: 'abdoulaye-maiga',
  name: same('Abdoulaye Maïga'),
  names: [{ text: 'عبد الله مايغا', language: 'ar', kind: 'ALIAS' }],
  descriptor: { en: 'Malian officer and politician', fr: 'Officier et homme politique malien' },
  summary: { en: 'Prime Minister since 2024.', fr: 'Premier ministre depuis 2024.' },
  country: MALI,
  life: { from: '1981-05-12', to: 'ongoing' },
  roles: [
    {
      title: {
        en: 'Minister of Territorial Administration',
        fr: 'Ministre de l’administration territoriale',
      },
      office: 'minister',
      of: MALI,
      from: '2021-06-11',
      to: '2024-11-20',
      sources: [0],
    },
    {
      title: { en: 'Spokesperson for the government', fr: 'Porte-parole du gouvernement' },
      office: 'spokesperson',
      of: MALI,
      from: '2021-12-01',
      to: '2024-11-20',
      sources: [0],
    },
    {
      title: { en: 'Prime Minister of Mali', fr: 'Premier ministre du Mali' },
      office: 'head-of-government',
      of: MALI,
      from: '2024-11-21',
      to: 'ongoing',
      sources: [1],
    },
  ],
  events: [
    event('2022-08-prime-minister', 'Becomes acting Prime Minister', '2022-08-21', ['abdoulaye-maiga']),
    event('2024-08-break', 'Mali breaks off relations', '2024-08-04', ['abdoulaye-maiga', 'mali', 'ukraine']),
    event('2024-11-appointed', 'Is appointed Prime Minister', '2024-11-21', ['abdoulaye-maiga', 'mali']),
  ],
  sources: [
    { publisher: 'Maliweb', url: 'https://maliweb.example/a', published: '2021-12', language: 'fr' },
    { publisher: 'RFI', url: 'https://rfi.example/b', published: '2024-11', language: 'fr' },
    { publisher: 'Reuters', url: 'https://reuters.example/c', published: '2024-08-05', language: 'en' },
  ],
  reviewedOn: '2026-11-24',
});

export const wagner = card({
  slug: 'wagner-group',
  kind: 'ARMED_GROUP',
  name: same('Wagner Group'),
  descriptor: same('Russian private military company'),
  life: { from: '2014-05-01', to: 'unknown' },
  relations: [
    {
      kind: 'deployed-in',
      inverse: false,
      other: MALI,
      from: '2021-12',
      to: '2025-06-06',
      disputedBy: [claim('mali-denial', 'presence', 'Government of Mali', '2021-12-24')],
      sources: [],
    },
    {
      kind: 'allied-with',
      inverse: false,
      other: link('russia', 'Russia'),
      from: '2014',
      to: 'unknown',
      disputedBy: [],
      sources: [],
    },
    {
      kind: 'part-of',
      inverse: false,
      other: UKRAINE,
      from: '2024',
      to: 'ongoing',
      disputedBy: [],
      sources: [],
    },
  ],
  claims: [
    claim('partners', 'presence', 'France and other partners', '2021-12-23'),
    claim('denial', 'presence', 'Government of Mali', '2021-12-24'),
    claim('support', 'support', 'France and other partners', '2021-12-23'),
    claim('departure', 'presence', 'Wagner Group', '2025-06-06'),
    claim('month', 'presence', 'A report of the same month', '2024-08'),
  ],
});

export const battle = card({
  slug: '2024-07-battle',
  type: 'Event',
  kind: 'BATTLE',
  name: same('Battle of Tinzaouaten'),
  summary: same('A column fought rebels.'),
  start: '2024-07-25',
  end: '2024-07-27',
  place: link('tinzaouaten', 'Tinzaouaten', 'VILLAGE', 'Place'),
  participants: [
    { actor: WAGNER, role: 'party', part: same('fought'), accordingTo: [] },
    { actor: UKRAINE, role: 'agent', part: same('accused of helping'), accordingTo: ['accusation'] },
    { actor: MALI, role: 'party', part: same('lost'), accordingTo: ['later-study'] },
  ],
  claims: [
    toll('csp', 'CSP-DPA, alliance of rebels', '2024-08-01', { min: 84, max: 84 }, 'csp-dpa'),
    toll('specialist', 'A Sahel specialist', '2024-07-29', { min: 50 }),
    toll('bloggers', 'Russian bloggers', '2024-07-28', { min: 20, max: 42 }),
    toll('later-study', 'The New York Times', '2024-10-01', { min: 460 }),
    claim('accusation', 'support', 'Government of Mali, in a statement', '2024-08-04', 'mali'),
  ],
  reviewedOn: '2026-11-24',
});

export const kyiv = card({
  slug: 'kyiv',
  type: 'Place',
  kind: 'CITY',
  name: same('Kyiv'),
  descriptor: same('City in northern Ukraine'),
  country: UKRAINE,
  seatOf: [UKRAINE],
});

export const ukraine = card({
  slug: 'ukraine',
  kind: 'STATE',
  name: same('Ukraine'),
  descriptor: same('State of Eastern Europe'),
});

export const story = card({
  slug: 'mali-and-ukraine',
  type: 'Storyline',
  kind: 'STORYLINE',
  name: same('The break with Ukraine'),
  // biome-ignore format: dates in a row
  steps: [
    '2021-12-23', '2022-03-27', '2022-08-15', '2023-11-14', '2024-07-25', '2024-08-04',
    '2024-08-06', '2025-06-06',
  ].map((start) => ({
    event: link(`e-${start}`, `Event of ${start}`, 'OTHER', 'Event'),
    start,
    why: same(`Why ${start}`),
  })),
});

function event(slug: string, name: string, start: string, participants: string[]): Card['events'][number] {
  return {
    event: link(slug, name, 'OTHER', 'Event'),
    start,
    participants,
    disputed: false,
    sources: [2],
  };
}

function claim(id: string, topic: CardClaim['topic'], by: string, date: string, actor?: string): CardClaim {
  return {
    id,
    topic,
    by: same(by),
    ...(actor === undefined ? {} : { byActor: link(actor, actor) }),
    date,
    text: same(`Said ${id}.`),
    figures: [],
    sources: [],
  };
}

function toll(
  id: string,
  by: string,
  date: string,
  figure: { min?: number; max?: number },
  actor?: string,
): CardClaim {
  const counted = { measure: 'killed', of: same('Wagner fighters'), actor: WAGNER, ...figure } as const;
  return { ...claim(id, 'toll', by, date, actor), figures: [counted] };
}

/** A row as it is read out. */
export function rowText({ when, body, value, detail }: Row): string {
  const parts = [when, wordsText(body), value, detail && wordsText(detail)];
  return plain(parts.filter((part) => part !== undefined && part !== '').join(' | '));
}

/** Words as they are read out, with ordinary spaces. */
export function wordsText(words: readonly Inline[]): string {
  const texts = words.map((part) => {
    if (typeof part === 'string') return part;
    switch (part.kind) {
      case 'link':
        return part.name;
      case 'cites':
        return part.links.map(({ number }) => `[${number}]`).join('');
      case 'foreign':
      case 'tag':
      case 'quiet':
        return part.text;
    }
  });
  return plain(texts.join('').trim());
}

/** With ordinary spaces where typography has others. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ');
}

/** The rows of the section with this title; none where there is no such section. */
export function rowsOf(model: CardModel, title: string): string[] {
  return sectionOf(model, title)?.groups.flatMap(({ rows }) => rows.map(rowText)) ?? [];
}

export function sectionOf(model: CardModel, title: string): Section | undefined {
  return model.sections.find((section) => section.title === title);
}

/** All that is read without opening anything. */
export function openText(model: CardModel): string {
  const open = model.sections.filter(({ folded }) => !folded);
  return [
    model.name,
    model.kind,
    ...model.notices,
    model.lead && wordsText(model.lead),
    ...model.moments.flatMap(({ label, lines }) => [label, ...lines.map(wordsText)]),
    ...open.flatMap(({ title, groups }) => [title, ...groups.flatMap(({ rows }) => rows.map(rowText))]),
  ].join('\n');
}
