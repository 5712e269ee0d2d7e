import { z } from 'zod';
import { entityFields, localizedText, slug } from './parts.ts';

const step = z.strictObject({
  event: slug.describe('The event.'),
  why: localizedText.describe('Why it matters in this story, in one sentence.'),
});

const { name, names, summary, wikidata, reviewed } = entityFields;

/** `data/storylines/<slug>.yaml`: events in order, each with why it matters. */
export const storylineFormat = z
  .strictObject({
    name,
    names,
    summary,
    wikidata,
    steps: z.array(step).min(2).describe('In order of time. Their sources are those of the events.'),
    reviewed,
  })
  .describe('A story told by events.');

export type StorylineFile = z.output<typeof storylineFormat>;
