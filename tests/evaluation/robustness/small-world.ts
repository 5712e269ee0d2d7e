/** A world small enough to see through, for the tests of the suites: real people and states, few of their names. */
import type { PackInput, PackName } from '@backstory/linker';
import { type AnnotatedText, parseMarkup } from '../markup.ts';
import type { PartArticle } from './suite.ts';

const name = (slug: string, text: string, more: Partial<PackName> = {}): PackName => ({
  slug,
  text,
  language: 'mul',
  kind: 'full',
  match: 'upper',
  weak: false,
  ...more,
});
const person = (slug: string, country: string) => ({
  slug,
  type: 'Actor' as const,
  kind: 'PERSON',
  country,
  related: [country],
  prominence: 0.5,
});
const state = (slug: string) => ({
  slug,
  type: 'Actor' as const,
  kind: 'STATE',
  related: [],
  prominence: 0.5,
});

export const SMALL_INPUT: PackInput = {
  version: '0'.repeat(64),
  entities: [
    state('mali'),
    state('france'),
    { ...person('assimi-goita', 'mali'), from: '1983-01-01' },
    person('choguel-maiga', 'mali'),
    person('ibrahim-traore', 'mali'),
    person('emmanuel-macron', 'france'),
    {
      slug: 'africa-corps',
      type: 'Actor',
      kind: 'ARMED_GROUP',
      related: [],
      prominence: 0.5,
      from: '2023-11-01',
    },
    { slug: 'paris', type: 'Place', kind: 'CITY', country: 'france', related: ['france'], prominence: 0.5 },
  ],
  names: [
    name('mali', 'Mali'),
    name('france', 'France'),
    name('assimi-goita', 'Assimi Goïta'),
    name('choguel-maiga', 'Choguel Maïga'),
    name('ibrahim-traore', 'Ibrahim Traoré'),
    name('emmanuel-macron', 'Emmanuel Macron'),
    name('africa-corps', 'Africa Corps', { from: '2023-11-21' }),
    name('paris', 'Paris'),
  ],
  offices: [
    { of: 'mali', office: 'head-of-state', holder: 'assimi-goita', from: '2021-05-24' },
    {
      of: 'mali',
      office: 'head-of-government',
      holder: 'choguel-maiga',
      from: '2021-06-07',
      to: '2024-11-20',
    },
  ],
};

/** An article of the dev part with this annotated text. */
export function smallArticle(markup: string): PartArticle {
  const parsed: AnnotatedText = parseMarkup(markup, { file: 'small.txt', line: 1 }, () => true);
  return {
    ...parsed,
    part: 'dev',
    file: 'small.txt',
    publishedOn: '2024-08-06',
    language: 'en',
    genre: 'wire',
    hasChrome: false,
  };
}
