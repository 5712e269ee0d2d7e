import { PARTICIPANT_ROLES, participantRoleLabel } from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { inLanguage, languageArgs } from './language.ts';
import { Actor, Claim, Event, Participation } from './nouns.ts';
import { CITED } from './source.ts';
import { enumValues } from './spelling.ts';

export const ParticipantRole = builder.enumType('ParticipantRole', {
  description: 'The part of an actor in an event, in one word.',
  values: enumValues(PARTICIPANT_ROLES, (role) => `${participantRoleLabel(role, 'en')}.`),
});

builder.drizzleObjectFields(Participation, (t) => ({
  actor: t.relation('actor', { type: Actor, description: 'Who took part.' }),
  event: t.relation('event', { type: Event, description: 'In what.' }),
  role: t.field({
    type: ParticipantRole,
    description: 'Its part, in one word.',
    select: { columns: { role: true } },
    resolve: ({ role }) => role,
  }),
  part: t.string({
    description: 'Its part in a few words.',
    args: languageArgs,
    select: { columns: { partEn: true, partFr: true } },
    resolve: ({ partEn, partFr }, { language }) => inLanguage(language, partEn, partFr),
  }),
  accordingTo: t.field({
    type: [Claim],
    description: 'Where its part is disputed: the claims that say so. Empty where nobody disputes it.',
    select: (_args, _context, nested) => ({ with: { claims: { ...CITED, with: { claim: nested() } } } }),
    resolve: ({ claims }) => claims.map(({ claim }) => claim),
  }),
}));
