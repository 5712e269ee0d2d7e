import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { hashFolded } from '../tokenise.ts';
import { GERMAN, GERMAN_ANYWHERE } from './german.ts';
import { compoundCuesOf } from './german-compounds.ts';
import {
  COMMON,
  DIRECTION,
  FUNCTION,
  GIVEN_NAME,
  HEAD_OF_NAME,
  LOCATIVE,
  OFFICE,
  PEOPLE,
  PRIVATE_CALLING,
  TIE,
  TITLE,
} from './cue-bits.ts';
import { EVERYWHERE, lexiconOf } from './lexicon.ts';
import { PORTUGUESE, PORTUGUESE_ANYWHERE } from './portuguese.ts';
import { SPANISH, SPANISH_ANYWHERE } from './spanish.ts';

const LISTS = {
  EVERYWHERE,
  SPANISH,
  SPANISH_ANYWHERE,
  PORTUGUESE,
  PORTUGUESE_ANYWHERE,
  GERMAN,
  GERMAN_ANYWHERE,
};

describe('every word of a list is one folded token, or it would never be found', () => {
  test.each(Object.entries(LISTS))('%s', (_, lists) => {
    for (const [name, words] of Object.entries(lists))
      for (const word of words.trim().split(/\s+/)) {
        expect(`${name} ${word}`).toMatch(/^[A-Z_]+ \p{Ll}+$/u);
        expect(`${name} ${fold(word)}`).toBe(`${name} ${word}`);
      }
  });
});

test.each([
  ['von', 'de', TIE],
  ['war', 'de', FUNCTION],
  ['an', 'de', LOCATIVE],
  ['do', 'pt', TIE],
  ['nas', 'pt', LOCATIVE],
  ['al', 'es', LOCATIVE],
  ['trainer', 'de', PRIVATE_CALLING],
] as const)('%s is a word of %s only there', (word, language, cue) => {
  expect(lexiconOf(language).cuesOf(hashFolded(word)) & cue).toBe(cue);
  expect(lexiconOf('en').cuesOf(hashFolded(word)) & cue).toBe(0);
  expect(lexiconOf().cuesOf(hashFolded(word)) & cue).toBe(0);
});

test('a Spanish preposition is a point of the compass in Spanish only', () => {
  expect(lexiconOf('es').edgeCuesOf(hashFolded('sur')) & DIRECTION).toBe(DIRECTION);
  expect(lexiconOf('fr').edgeCuesOf(hashFolded('sur')) & DIRECTION).toBe(0);
});

test.each(['presidente', 'ministra', 'embajador', 'primeira', 'aussenminister', 'kanzlerin', 'sprecher'])(
  'the title %s is known in any text',
  (word) => {
    expect(lexiconOf('en').cuesOf(hashFolded(word))).not.toBe(0);
  },
);

test.each(['china', 'siria', 'libia', 'argentina', 'india', 'georgia', 'jordan', 'guinea', 'chad', 'mali'])(
  'the country %s is nobody’s adjective',
  (word) => {
    for (const language of ['en', 'fr', 'es', 'pt', 'de'] as const)
      expect(lexiconOf(language).cuesOf(hashFolded(word)) & PEOPLE).toBe(0);
  },
);

test('what everybody says is nobody’s given name', () => {
  for (const word of 'said president army talks news rebel pais guerra krieg stadt paz governo junta'.split(
    ' ',
  ))
    expect(lexiconOf('de').cuesOf(hashFolded(word)) & GIVEN_NAME).toBe(0);
});

test.each([
  ['militarmachthaber', TITLE],
  ['kulturministerin', TITLE],
  ['ubergangsregierung', OFFICE],
  ['grenzkonflikt', COMMON],
  ['unabhangigkeit', COMMON],
  ['bahnhofstrasse', HEAD_OF_NAME],
  ['zentralbank', HEAD_OF_NAME],
])('the German compound %s is what its last part says', (word, cue) => {
  expect(compoundCuesOf(word)).toBe(cue);
});

test.each(['schroder', 'merkel', 'tombouctou', 'kommandeure', 'ung', 'bank'])(
  'a word that is no such compound is nothing: %s',
  (word) => {
    expect(compoundCuesOf(word)).toBe(0);
  },
);
