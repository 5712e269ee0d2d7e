import {
  MATCH_POLICIES,
  type MatchPolicy as Policy,
  NAME_KINDS,
  type NameKind as Kind,
} from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { Name } from './nouns.ts';
import { enumValues } from './spelling.ts';

const NAME_KIND_MEANINGS: Record<Kind, string> = {
  full: 'The complete name.',
  short: 'A shorter form that is still unmistakable.',
  alias: 'Another name.',
  acronym: 'Initials.',
  former: 'A name that is no longer used.',
  mononym: 'One word that the press uses alone.',
};

export const NameKind = builder.enumType('NameKind', {
  description: 'What sort of name it is.',
  values: enumValues(NAME_KINDS, (kind) => NAME_KIND_MEANINGS[kind]),
});

const MATCH_POLICY_MEANINGS: Record<Policy, string> = {
  upper: 'It is linked where it begins with capitals.',
  acronym: 'It is linked in exactly these capitals.',
  any: 'It is linked in any case.',
  never: 'It is shown and searched, but too common to be linked.',
};

export const MatchPolicy = builder.enumType('MatchPolicy', {
  description: 'How a name must be written in a text to be linked.',
  values: enumValues(MATCH_POLICIES, (policy) => MATCH_POLICY_MEANINGS[policy]),
});

builder.drizzleObjectFields(Name, (t) => ({
  text: t.exposeString('text', { description: 'The name exactly as the press prints it.' }),
  language: t.exposeString('language', {
    description: 'The language of this spelling as a BCP 47 tag, or `mul` where it is the same everywhere.',
  }),
  kind: t.field({
    type: NameKind,
    description: 'What sort of name it is.',
    select: { columns: { kind: true } },
    resolve: ({ kind }) => kind,
  }),
  match: t.field({
    type: MatchPolicy,
    description: 'How it must be written in a text to be linked.',
    select: { columns: { match: true } },
    resolve: ({ match }) => match,
  }),
  weak: t.exposeBoolean('weak', {
    description: 'Whether it also means other things, so that it is linked only with evidence near it.',
  }),
  from: t.expose('from', {
    type: 'PartialDate',
    nullable: true,
    description: 'From when it was used, if not always.',
  }),
  to: t.expose('to', {
    type: 'PartialDate',
    nullable: true,
    description: 'Until when it was used, if it no longer is.',
  }),
}));
