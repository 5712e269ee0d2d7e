import { builder } from '../builder.ts';
import { Source } from './nouns.ts';

const SOURCE_KINDS = {
  document: 'The document itself.',
  official: 'The body’s own announcement.',
  agency: 'A news agency.',
  press: 'Other press.',
  research: 'Research.',
  encyclopaedia: 'An encyclopaedia: weak, never alone.',
  'state-media': 'State media: fit for what somebody said, not for what happened.',
  dataset: 'An open data set.',
};

export const SourceKind = builder.enumType('SourceKind', {
  description: 'What sort of source it is.',
  values: Object.fromEntries(
    Object.entries(SOURCE_KINDS).map(([kind, description]) => [
      kind.toUpperCase().replaceAll('-', '_'),
      { value: kind, description },
    ]),
  ),
});

builder.drizzleObjectFields(Source, (t) => ({
  url: t.exposeString('url', { description: 'The address of the page.' }),
  publisher: t.exposeString('publisher', { description: 'Who published it.' }),
  title: t.exposeString('title', {
    nullable: true,
    description: 'The title of the page, where it was seen.',
  }),
  published: t.expose('published', {
    type: 'PartialDate',
    nullable: true,
    description: 'When it was published, where the page says so.',
  }),
  language: t.exposeString('language', { description: 'The language of the page, as a BCP 47 tag.' }),
  archive: t.exposeString('archive', { nullable: true, description: 'A stored copy, where there is one.' }),
  kind: t.field({
    type: SourceKind,
    description: 'What sort of source it is.',
    select: { columns: { kind: true } },
    resolve: ({ kind }) => kind,
  }),
}));

/** How every list of references is loaded: nothing of the joining row, in the order of the file. */
export const CITED = { columns: {}, orderBy: { ordinal: 'asc' } } as const;
