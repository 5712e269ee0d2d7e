import {
  type MatchBasis as Basis,
  type Mention as LinkedMention,
  type Observation,
  OBSERVATIONS,
} from '@backstory/linker';
import { builder } from '../builder.ts';
import { inputError } from '../input-error.ts';
import { DEFAULT_PAGE_SIZE, MAX_TEXT_LENGTH, TEXT_COMPLEXITY_PER_1000 } from '../limits.ts';
import { recognizeText } from '../recognize-text.ts';
import { rememberDay } from './as-of.ts';
import { Language } from './language.ts';
import { Entity } from './nouns.ts';
import { loadEntities, planEntities, type PlannedRow } from './planned-row.ts';

const MATCH_BASIS_MEANINGS: Record<Basis, string> = {
  NAME: 'A full name or an alias, as listed.',
  ACRONYM: 'Its initials.',
  MONONYM: 'One word that the press uses alone.',
  CONTEXT: 'A name that also means other things, with evidence near it.',
  SURNAME: 'The surname of a person whose full name stands in the same text.',
  METONYM: 'A seat named for the government that sits there.',
  ROLE: 'An office that one person held on the day of the text.',
};

const MatchBasis = builder.enumType('MatchBasis', {
  description: 'Why a span of text was read as an entity.',
  values: Object.fromEntries(
    Object.entries(MATCH_BASIS_MEANINGS).map(([basis, description]) => [
      basis,
      { value: basis, description },
    ]),
  ),
});

/** `nearContext` → `NEAR_CONTEXT`. */
function toReason(observation: string): string {
  return observation.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
}

const MatchReason = builder.enumType('MatchReason', {
  description: 'What was observed about a span and speaks for its reading, or against another.',
  values: Object.fromEntries(
    Object.entries(OBSERVATIONS).map(([observation, { meaning }]) => [
      toReason(observation),
      { value: observation as Observation, description: meaning },
    ]),
  ),
});

interface ReadMention extends LinkedMention {
  /** Absent where the document does not ask for it. */
  entity?: PlannedRow;
}

export const Mention = builder.objectRef<ReadMention>('Mention').implement({
  description:
    'A span of text that names an entity. Offsets count UTF-16 code units, as JavaScript strings do.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it has ended: the offset after its last code unit.' }),
    surface: t.exposeString('surface', { description: 'The text of the span.' }),
    slug: t.exposeString('slug', {
      description: 'The slug of the entity, for clients that have its card already.',
    }),
    entity: t.field({
      type: Entity,
      description: 'Whom or what it names.',
      resolve: ({ entity, slug }) => {
        if (!entity) throw new Error(`the names pack knows “${slug}”, the snapshot does not`);
        return entity;
      },
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'Estimated probability, 0 to 1, that a reader would agree.',
    }),
    basis: t.field({ type: MatchBasis, description: 'Why it was read so.', resolve: ({ basis }) => basis }),
    reasons: t.field({
      type: [MatchReason],
      description: 'What speaks for this reading, strongest first.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

interface Read {
  mentions: ReadMention[];
  entities: PlannedRow[];
}

const Recognition = builder.objectRef<Read>('Recognition').implement({
  description: 'The names in a text.',
  fields: (t) => ({
    mentions: t.field({
      type: [Mention],
      description: 'Every mention, in the order of the text.',
      // The text decides how many there are; a long article names some forty.
      complexity: { field: 1, multiplier: 2 * DEFAULT_PAGE_SIZE },
      resolve: ({ mentions }) => mentions,
    }),
    entities: t.field({
      type: [Entity],
      description: 'Every entity mentioned, once, in the order of its first mention.',
      complexity: { field: 1, multiplier: DEFAULT_PAGE_SIZE },
      resolve: ({ entities }) => entities,
    }),
  }),
});

builder.queryField('recognize', (t) =>
  t.field({
    type: Recognition,
    description:
      'Links the names in a text exactly as the extension does. Where it is not sure, it links nothing. The text is not stored.',
    args: {
      text: t.arg.string({
        required: true,
        description: `Plain text of at most ${MAX_TEXT_LENGTH} UTF-16 code units.`,
      }),
      publishedOn: t.arg({
        type: 'Date',
        description:
          'The day the text was published: names and offices are read, and answered, as they were then. Left out: names of all times are read, and answered as of today.',
      }),
      language: t.arg({ type: Language, description: 'The language of the text, where it is known.' }),
    },
    complexity: ({ text }) => Math.ceil((text.length / 1000) * TEXT_COMPLEXITY_PER_1000),
    resolve: async (_root, { text, publishedOn, language }, context, info) => {
      if (text.length > MAX_TEXT_LENGTH) {
        throw inputError(
          `“text” has ${text.length} UTF-16 code units: send at most ${MAX_TEXT_LENGTH} at once, for example paragraph by paragraph.`,
          { argument: 'text', max: MAX_TEXT_LENGTH },
        );
      }
      rememberDay(publishedOn, context, info);
      const mentions = recognizeText(context.snapshot.namesPack(), { text, publishedOn, language });
      const slugs = [...new Set(mentions.map(({ slug }) => slug))];
      const plan = planEntities(context, info, 'Entity', [['mentions', 'entity'], ['entities']]);
      if (!plan || slugs.length === 0) return { mentions, entities: [] };
      const rows = await loadEntities(context, { ...plan, where: { slug: { in: slugs } } });
      const bySlug = new Map(rows.map((row) => [row.slug, row]));
      return {
        mentions: mentions.map((mention) => {
          const entity = bySlug.get(mention.slug);
          return entity ? { ...mention, entity } : mention;
        }),
        entities: slugs.flatMap((slug) => bySlug.get(slug) ?? []),
      };
    },
  }),
);
