import { builder } from '../builder.ts';
import { inLanguage, languageArgs } from './language.ts';
import { Event, Storyline, StorylineStep } from './nouns.ts';

builder.drizzleObjectFields(StorylineStep, (t) => ({
  position: t.int({
    description: 'Its place in the storyline, from 1.',
    select: { columns: { ordinal: true } },
    resolve: ({ ordinal }) => ordinal + 1,
  }),
  event: t.relation('event', { type: Event, description: 'What happened.' }),
  why: t.string({
    description: 'Why it matters in this story.',
    args: languageArgs,
    select: { columns: { whyEn: true, whyFr: true } },
    resolve: ({ whyEn, whyFr }, { language }) => inLanguage(language, whyEn, whyFr),
  }),
  storyline: t.relation('storyline', { type: Storyline, description: 'The storyline.' }),
}));
