/**
 * What actors, places, events and storylines have in common.
 *
 * The sentence in `.describe()` is the documentation of the field: the editor shows
 * it on hover, the guide prints it, and the error message of a bad value points at it.
 */
import { z } from 'zod';
import { isPartialDate } from '../partial-date.ts';
import { CLAIM_TOPICS, LISTED_NAME_KINDS, MATCH_POLICIES, MEASURES } from '../vocabulary.ts';

const QUOTE_TIP = "write the date in quotes, for example '2021', '2021-12' or '2021-12-23'";

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case ASCII with hyphens, like the file name')
  .describe('The name of another file under data/, without its folder and .yaml.');

export const partialDate = z
  .string({ error: QUOTE_TIP })
  .refine(isPartialDate, { error: QUOTE_TIP })
  .describe("A date as precise as its source: '2021', '2021-12' or '2021-12-23', always in quotes.");

const from = z
  .union([z.literal('unknown'), partialDate], { error: `${QUOTE_TIP}, or unknown` })
  .describe('When it began: a date in quotes, or unknown.');

const to = z
  .union([z.literal('ongoing'), z.literal('unknown'), partialDate], {
    error: `${QUOTE_TIP}, or ongoing, or unknown: an end is always stated`,
  })
  .describe('The day it no longer held: a date in quotes, ongoing, or unknown. Never left out.');

/** The two ends of anything that lasts. */
export const interval = {
  from,
  to,
  attested: partialDate
    .optional()
    .describe('Only where from is unknown: the earliest date on which a cited source shows it to hold.'),
  attested_until: partialDate
    .optional()
    .describe('Only where to is unknown: the latest date on which a cited source shows it to hold.'),
};

export const localizedText = z
  .strictObject({
    en: z.string().trim().min(1).describe('In English.'),
    fr: z.string().trim().min(1).describe('In French.'),
  })
  .describe('The same text in English and in French.');

export const sourceKeys = z
  .array(z.string())
  .min(1, 'a fact needs at least one source')
  .describe('Keys of entries under sources, below in this file: where this can be read.');

export const name = z
  .strictObject({
    text: z.string().trim().min(2).describe('The name exactly as the press prints it.'),
    language: z
      .string()
      .regex(
        /^(?:mul|[a-z]{2,3}(?:-[A-Za-z]{2,8})*)$/,
        'a language is a BCP 47 tag such as en, fr, ar, ru-Latn, or mul',
      )
      .describe('The language of this spelling as a BCP 47 tag, or mul where it is the same everywhere.'),
    kind: z
      .enum(LISTED_NAME_KINDS)
      .default('alias')
      .describe(
        'full: complete name. short: shorter form that is still unmistakable. alias: another name. acronym: initials. former: no longer used. mononym: one word that the press uses alone (Putin). nominal: a common noun that means it where its state is spoken of (the junta), read in texts and shown nowhere. Bare surnames are never listed: they are derived per article.',
      ),
    match: z
      .enum(MATCH_POLICIES)
      .optional()
      .describe(
        'How it must be written to be linked. upper: with a capital wherever this spelling has one (the default). acronym: exactly these capitals (the default for acronyms). any: in any case (the default for nominals). never: shown and searched, not linked.',
      ),
    weak: z
      .boolean()
      .default(false)
      .describe('true where the text also means other things (Wagner, Gao): it then needs evidence near it.'),
    context: z
      .array(z.string().min(2))
      .optional()
      .describe(
        'For a weak name: words one of which must stand in the article, in any language, lower-case.',
      ),
    from: partialDate.optional().describe('From when the name was used, if it was not always.'),
    to: partialDate.optional().describe('Until when the name was used, if it no longer is.'),
  })
  .describe('One spelling by which the entity is known.');

export const figure = z
  .strictObject({
    measure: z.enum(MEASURES).describe('What is counted.'),
    of: localizedText.describe('Who or what is counted, for example “Malian soldiers”.'),
    actor: slug.optional().describe('The actor whose people are counted.'),
    min: z.number().nonnegative().optional().describe('The least, where a range or “at least” is given.'),
    max: z.number().nonnegative().optional().describe('The most, where a range or “up to” is given.'),
    unit: z.string().optional().describe('For money and other: the unit, for example USD or XOF.'),
  })
  .refine(
    (f) => f.min !== undefined || f.max !== undefined,
    'a figure has a min, a max or both (equal where exact)',
  )
  .refine((f) => f.min === undefined || f.max === undefined || f.min <= f.max, 'min is larger than max')
  .describe('A number in a claim. An exact number is written as min and max alike.');

export const claim = z
  .strictObject({
    id: slug.describe('Names the claim within this file, for example army-toll.'),
    topic: z
      .enum(CLAIM_TOPICS)
      .describe('The matter in dispute; claims of one topic are shown side by side.'),
    by: localizedText.describe('Who says so, as a card prints it.'),
    by_actor: slug.optional().describe('Who says so, where that is an entity of ours.'),
    date: partialDate.describe('When it was said.'),
    text: localizedText.describe('What was said, in our words, beginning with a verb of saying.'),
    figures: z.array(figure).default([]).describe('The numbers in it.'),
    sources: sourceKeys,
  })
  .describe('What somebody said about a matter in dispute.');

export const source = z
  .strictObject({
    publisher: z.string().min(2).describe('Who published it: “Associated Press, via Arab News”.'),
    title: z.string().optional().describe('The title of the page, exactly, where it was seen.'),
    url: z.url({ protocol: /^https?$/ }).describe('The address of the page itself.'),
    published: partialDate.optional().describe('When it was published, where the page says so.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .default('en')
      .describe('The language of the page.'),
    archive: z.url().optional().describe('A stored copy, where the page may go.'),
    kind: z
      .enum(['document', 'official', 'agency', 'press', 'research', 'encyclopaedia', 'state-media'])
      .describe(
        'What sort of source: the document itself, the body’s own announcement, a news agency, other press, research, an encyclopaedia (weak), or state media (fit for “X said” only).',
      ),
  })
  .describe('A page on which a fact can be read.');

interface Attested {
  from: string;
  to: string;
  attested?: string | undefined;
  attested_until?: string | undefined;
}

/** `attested` beside a known beginning, or `attested_until` beside a known end, would say nothing. */
export const attestedFits = ({ from: start, to: end, attested, attested_until: until }: Attested) =>
  (attested === undefined || start === 'unknown') && (until === undefined || end === 'unknown');
export const ATTESTED_TIP = {
  error: 'attested goes with from: unknown, attested_until with to: unknown; beside a date leave it out',
  path: ['attested'],
};

/** What every file has, whatever it is about. */
export const entityFields = {
  name: localizedText.describe(
    'The usual name. That of an actor or a place is linked; that of an event or a storyline is only a title.',
  ),
  names: z.array(name).default([]).describe('Every other spelling by which the press knows it.'),
  summary: localizedText.describe(
    'Two or three neutral sentences that all sides accept. What somebody says belongs in claims.',
  ),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional()
    .describe('Its Wikidata item, checked.'),
  claims: z.array(claim).default([]),
  sources: z
    .record(
      z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a source key is <publisher>-<date>, lower-case'),
      source,
    )
    .describe('Keyed <publisher>-<date>; facts above name these keys.'),
  reviewed: partialDate
    .refine((date) => date.length === 10, 'the day, in full')
    .describe('The day on which a person last checked the whole file.'),
};
