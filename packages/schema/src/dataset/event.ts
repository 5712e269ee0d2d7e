import { z } from 'zod';
import { EVENT_KINDS, PARTICIPANT_ROLES } from '../vocabulary.ts';
import { entityFields, localizedText, partialDate, slug, sourceKeys } from './parts.ts';

const participation = z
  .strictObject({
    actor: slug,
    role: z.enum(PARTICIPANT_ROLES).describe('Its part in the event, in one word.'),
    part: localizedText.describe('Its part in a few words: “announced the break”.'),
    according_to: z
      .array(slug)
      .default([])
      .describe('Where its part is disputed: ids of the claims, in this file, that say so.'),
  })
  .describe('Who took part.');

/** `data/events/<YYYY-MM>-<place>-<what>.yaml`: a folder listing is a timeline. */
export const eventFormat = z
  .strictObject({
    kind: z.enum(EVENT_KINDS).describe('What sort of event it is.'),
    ...entityFields,
    start: partialDate.describe('The first day, as precise as the sources agree.'),
    end: partialDate.optional().describe('The last day, where it lasted longer than one.'),
    place: slug.optional().describe('Where it happened: a place, or a state.'),
    participants: z.array(participation).default([]),
    fact_sources: sourceKeys.describe('Sources for what the summary, the dates and the place say.'),
  })
  .describe('Something that happened.');

export type EventFile = z.output<typeof eventFormat>;
