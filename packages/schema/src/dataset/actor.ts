import { z } from 'zod';
import { ACTOR_KINDS, OFFICES, RELATION_KINDS } from '../vocabulary.ts';
import {
  ATTESTED_TIP,
  attestedFits,
  entityFields,
  interval,
  localizedText,
  slug,
  sourceKeys,
} from './parts.ts';

const role = z
  .strictObject({
    title: localizedText.describe(
      'The office with its body, so that it reads alone: “Prime Minister of Mali”.',
    ),
    office: z.enum(OFFICES).describe('What the office is, whatever its title.'),
    of: slug.optional().describe('The state or body whose office it is.'),
    ...interval,
    concurrent: z
      .boolean()
      .optional()
      .describe('true where it was held beside another holder: by an acting one, or in common.'),
    sources: sourceKeys,
  })
  .refine(attestedFits, ATTESTED_TIP)
  .describe('An office held, on the file of its holder.');

const relation = z
  .strictObject({
    kind: z.enum(RELATION_KINDS).describe('The verb between this entity and the object.'),
    object: slug.describe('The other entity. The inverse is derived: write it once, here.'),
    ...interval,
    note: localizedText.optional().describe('What the kind alone does not say, in a few words.'),
    disputed_by: z.array(slug).optional().describe('Ids of claims, in this file, that deny it.'),
    sources: sourceKeys,
  })
  .refine(attestedFits, ATTESTED_TIP)
  .describe('What ties this entity to another: “this entity <kind> <object>”.');

/** `data/actors/<slug>.yaml`: a person, state, armed group, military, organisation or people. */
export const actorFormat = z
  .strictObject({
    kind: z.enum(ACTOR_KINDS).describe('What sort of actor it is.'),
    ...entityFields,
    descriptor: localizedText.describe(
      'One line that is true at any time: “Malian army officer and politician”. Offices come from roles.',
    ),
    country: slug.optional().describe('The state it belongs to.'),
    life: z
      .strictObject({ ...interval, sources: sourceKeys })
      .optional()
      .describe('Birth and death, or founding and end.'),
    roles: z.array(role).default([]),
    relations: z.array(relation).default([]),
  })
  .describe('An actor: anyone or anything that acts.');

export type ActorFile = z.output<typeof actorFormat>;
