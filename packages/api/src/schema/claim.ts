import { CLAIM_TOPICS, topicLabel, toGraphQL } from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { inputError } from '../input-error.ts';
import { inLanguage, languageArgs } from './language.ts';
import { Actor, Claim, Entity, Figure, Source } from './nouns.ts';
import { CITED } from './source.ts';
import { enumValues } from './spelling.ts';

export const ClaimTopic = builder.enumType('ClaimTopic', {
  description: 'A matter in dispute. Claims of one topic are shown side by side.',
  values: enumValues(CLAIM_TOPICS, (topic) => `${topicLabel(topic, 'en')}.`),
});

/** The argument that chooses one matter in dispute. */
export const claimArgs = builder.args((t) => ({
  topic: t.string({
    description: 'Only claims on this matter: a value of `ClaimTopic`, for example `TOLL` or `toll`.',
  }),
}));

/** The claims on the topic; all of them where none is given. Throws `BAD_USER_INPUT` for a topic that does not exist. */
export function onTopic<R extends { topic: string }>(claims: R[], topic: string | null | undefined): R[] {
  if (topic === null || topic === undefined) return claims;
  const wanted = topic.toUpperCase().replaceAll('-', '_');
  if (!CLAIM_TOPICS.some((known) => toGraphQL(known) === wanted)) {
    throw inputError(
      `There is no topic “${topic}”: ask for one of ${CLAIM_TOPICS.map(toGraphQL).join(', ')}.`,
      {
        argument: 'topic',
      },
    );
  }
  return claims.filter((claim) => claim.topic === wanted);
}

/** The order in which claims and their figures stand in their file. */
export const IN_FILE_ORDER = { orderBy: { ordinal: 'asc' } } as const;

builder.drizzleObjectFields(Claim, (t) => ({
  key: t.exposeString('key', {
    description: 'Names the claim among those of its entity, for example `army-toll`.',
  }),
  topic: t.field({
    type: ClaimTopic,
    description: 'The matter in dispute.',
    select: { columns: { topic: true } },
    resolve: ({ topic }) => topic,
  }),
  by: t.string({
    description: 'Who says so, as a card prints it.',
    args: languageArgs,
    select: { columns: { byEn: true, byFr: true } },
    resolve: ({ byEn, byFr }, { language }) => inLanguage(language, byEn, byFr),
  }),
  byActor: t.relation('byActor', {
    type: Actor,
    nullable: true,
    description: 'Who says so, where that is an actor of ours.',
  }),
  date: t.expose('date', { type: 'PartialDate', description: 'When it was said.' }),
  text: t.string({
    description: 'What was said, in our words.',
    args: languageArgs,
    select: { columns: { textEn: true, textFr: true } },
    resolve: ({ textEn, textFr }, { language }) => inLanguage(language, textEn, textFr),
  }),
  figures: t.relation('figures', { type: Figure, description: 'The numbers in it.', query: IN_FILE_ORDER }),
  entity: t.relation('entity', { type: Entity, description: 'The entity on whose file it stands.' }),
  sources: t.field({
    type: [Source],
    description: 'Where it can be read.',
    select: (_args, _context, nested) => ({ with: { sources: { ...CITED, with: { source: nested() } } } }),
    resolve: ({ sources }) => sources.map(({ source }) => source),
  }),
}));
