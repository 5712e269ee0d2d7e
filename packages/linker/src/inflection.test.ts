import { describe, expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { Document } from './document.ts';
import { openNamesPack } from './open-names-pack.ts';
import { scan } from './scan.ts';

/** Names by slug, and the language they are listed in. */
const LISTED: readonly (readonly [slug: string, language: string, text: string])[] = [
  ['lavrov', 'ru', 'Сергей Лавров'],
  ['putin', 'ru', 'Владимир Путин'],
  ['goita', 'ru', 'Ассими Гойта'],
  ['zelensky', 'ru', 'Владимир Зеленский'],
  ['zelensky', 'uk', 'Володимир Зеленський'],
  ['zelensky', 'pl', 'Wołodymyr Zełenski'],
  ['tusk', 'pl', 'Donald Tusk'],
  ['warsaw', 'pl', 'Warszawa'],
  ['moscow', 'ru', 'Москва'],
  ['kyiv', 'ru', 'Киев'],
  ['kyiv', 'uk', 'Київ'],
  ['russia', 'ru', 'Россия'],
  ['ukraine', 'uk', 'Україна'],
  ['niger', 'ru', 'Нигер'],
  ['nigeria', 'ru', 'Нигерия'],
  ['chad', 'ru', 'Чад'],
  ['mali', 'ru', 'Мали'],
  ['foreign-ministry', 'ru', 'Министерство обороны России'],
  ['wagner', 'ru', 'ЧВК «Вагнер»'],
  ['ibrahim', 'ru', 'Ибрагим Траоре'],
];

const pack = openNamesPack(
  buildNamesPack({
    version: '0'.repeat(64),
    entities: [...new Set(LISTED.map(([slug]) => slug))].map((slug) => ({
      slug,
      type: 'Actor',
      kind: 'STATE',
      related: [],
      prominence: 0,
    })),
    names: LISTED.map(([slug, language, text]) => ({
      slug,
      text,
      language,
      kind: 'full',
      match: 'upper',
      weak: false,
    })),
    offices: [],
  }),
);

/** The spans of a text: what stands there, whose name it is, and `~` before a case form. */
function found(text: string): string[] {
  return scan(pack, new Document(text), undefined).map(({ start, end, entries, inflected }) => {
    const slugs = new Set(entries.map((entry) => pack.entityAt(pack.ownerOf(entry)).slug));
    return `${inflected === true ? '~' : ''}${text.slice(start, end)} = ${[...slugs].join(', ')}`;
  });
}

describe('case forms are found, and say that they are', () => {
  test.each([
    ['визит Сергея Лаврова', '~Сергея Лаврова = lavrov'],
    ['с Сергеем Лавровым', '~Сергеем Лавровым = lavrov'],
    ['Сергею Лаврову', '~Сергею Лаврову = lavrov'],
    ['с Владимиром Путиным', '~Владимиром Путиным = putin'],
    ['при Ассими Гойте', '~Ассими Гойте = goita'],
    ['Ассими Гойты', '~Ассими Гойты = goita'],
    ['Владимира Зеленского', '~Владимира Зеленского = zelensky'],
    ['Володимира Зеленського', '~Володимира Зеленського = zelensky'],
    ['Володимиром Зеленським', '~Володимиром Зеленським = zelensky'],
    ['в Москве', '~Москве = moscow'],
    ['под Москвой', '~Москвой = moscow'],
    ['из Киева', '~Киева = kyiv'],
    ['в России', '~России = russia'],
    ['с Россией', '~Россией = russia'],
    ['в Україні', '~Україні = ukraine'],
    ['в Нигере', '~Нигере = niger'],
    ['в Нигерии', '~Нигерии = nigeria'],
    ['Министерству обороны России', '~Министерству обороны России = foreign-ministry'],
    ['Ибрагима Траоре', '~Ибрагима Траоре = ibrahim'],
    ['МОСКВЕ', '~МОСКВЕ = moscow'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('in a Polish text those of Polish names too', () => {
    expect(
      found('Spotkał się z Wołodymyrem Zełenskim i Donaldem Tuskiem, wrócił do Warszawy późną nocą. Łódź.'),
    ).toEqual(['~Wołodymyrem Zełenskim = zelensky', '~Donaldem Tuskiem = tusk', '~Warszawy = warsaw']);
  });
});

describe('what is no case form of the name stays unread', () => {
  test.each([
    ['a small letter', 'в москве'],
    ['an ending that another word takes', 'Киевский вокзал'],
    ['a stem of three letters alone', 'озеро Чаду'],
    ['a name that does not decline', 'Малый театр'],
    ['only the first word of two', 'Сергея Иванова'],
    ['a longer word', 'Путинизм Россиянам'],
    ['Polish endings in a text that is not Polish', 'He met Donaldem Tuskiem in Warszawy.'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('the listed form is found as listed, not as a case form', () => {
  expect(found('Россия и Мали, Сергей Лавров')).toEqual([
    'Россия = russia',
    'Мали = mali',
    'Сергей Лавров = lavrov',
  ]);
});
