import type { Mention } from '@backstory/linker';
import { expect, test } from 'vitest';
import { firstNameSwap } from './first-name-swap.ts';
import { otherDates } from './other-dates.ts';
import { perturbations } from './perturbations.ts';
import { SMALL_INPUT, smallArticle } from './small-world.ts';
import type { Read } from './suite.ts';

/** A linker that finds exactly these words, whatever stands around them and on whatever day. */
const finds =
  (words: Record<string, string>, basis: Mention['basis'] = 'NAME'): Read =>
  ({ text }) =>
    Object.entries(words).flatMap(([word, slug]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        surface: word,
        slug,
        type: 'Actor' as const,
        kind: '',
        basis,
        confidence: 1,
        reasons: [],
      })),
    );

test('each perturbation is made where there is something to perturb', () => {
  const article = smallArticle('Talks in [Mali](mali)\n\nColonel [Assimi Goïta](assimi-goita) wasn’t alone.');
  const { figures } = perturbations(finds({}), [article]);
  expect(Object.entries(figures).flatMap(([name, { articles }]) => (articles === 1 ? [name] : []))).toEqual([
    'decomposed accents',
    'straight apostrophes',
    'no-break spaces in names',
    'a line break in names',
    'soft hyphens in names',
    'zero-width joiners in names',
    'title in capitals',
  ]);
});

test('a mention that a perturbation moves is kept, one that it loses or gains is counted and named', () => {
  const article = smallArticle('In [Mali](mali): été\n\n[Burkina Faso](burkina-faso) and [Mali](mali) vote.');
  const read = finds({ Mali: 'mali', MALI: 'france', 'Burkina Faso': 'burkina-faso' });
  const { figures, failures } = perturbations(read, [article]);
  expect(figures['decomposed accents']).toMatchObject({ mentions: 3, lost: 0, gained: 0, agreement: 1 });
  expect(figures['a line break in names']).toMatchObject({ lost: 1, gained: 0, agreement: 0.6667 });
  expect(figures['title in capitals']).toMatchObject({
    mentions: 3,
    lost: 1,
    gained: 1,
    agreement: 0.5,
    wrongCardsBefore: 0,
    wrongCards: 1,
  });
  expect(failures.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'a line break in names: lost “Burkina Faso” → burkina-faso',
      'title in capitals: lost “Mali” → mali',
      'title in capitals: gained “MALI” → france',
    ]),
  );
});

test('a stranger who is still linked is counted and named', () => {
  const article = smallArticle(
    'Colonel [Assimi Goïta](assimi-goita) spoke. [Goïta](assimi-goita, short) left [Mali](mali).',
  );
  const careful = firstNameSwap(SMALL_INPUT, finds({ Mali: 'mali', 'Assimi Goïta': 'assimi-goita' }), [
    article,
  ]);
  expect(careful.figures).toEqual({ people: 1, spans: 2, stillLinked: 0 });
  const { figures, failures } = firstNameSwap(SMALL_INPUT, finds({ Goïta: 'assimi-goita' }), [article]);
  expect(figures).toEqual({ people: 1, spans: 2, stillLinked: 2 });
  expect(failures[0]?.what).toContain('“Goïta” → assimi-goita (NAME)');
});

test('a name that is linked before its day is an anachronism, on its day it is not', () => {
  const article = smallArticle('Soldiers of [Africa Corps](africa-corps) arrived.');
  const { figures, failures } = otherDates(SMALL_INPUT, finds({ 'Africa Corps': 'africa-corps' }), [article]);
  expect(figures['10 years before']).toMatchObject({ anachronisticNames: 1, anachronisticRoles: 0 });
  expect(figures['10 years after']).toMatchObject({ anachronisticNames: 0 });
  expect(failures[0]?.what).toBe('10 years before: “Africa Corps” → africa-corps (NAME) on 2014-08-06');
});

test('an office read on another day must vanish, change, or have been held then too', () => {
  const article = smallArticle('The [Malian premier](choguel-maiga, nominal) spoke.');
  const now = finds({ 'Malian premier': 'choguel-maiga' }, 'ROLE');
  const then = finds({ 'Malian premier': 'assimi-goita' }, 'ROLE');
  const silent = finds({});
  const onOtherDays =
    (other: Read): Read =>
    (given) =>
      given.publishedOn === article.publishedOn ? now(given) : other(given);
  const after = (other: Read) =>
    otherDates(SMALL_INPUT, onOtherDays(other), [article]).figures['10 years after'];
  expect(after(now)).toMatchObject({ byRole: 1, kept: 1, anachronisticRoles: 1 });
  expect(after(then)).toMatchObject({ byRole: 1, changed: 1, anachronisticRoles: 0 });
  expect(after(silent)).toMatchObject({ byRole: 1, vanished: 1, anachronisticRoles: 0 });
});
