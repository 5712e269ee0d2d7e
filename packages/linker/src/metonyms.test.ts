import { describe, expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { findMentions } from './find-mentions.ts';
import type { Observation } from './observations.ts';
import { openNamesPack } from './open-names-pack.ts';
import { politicalInput, readMarked } from './test-names.ts';

const pack = openNamesPack(buildNamesPack(politicalInput()));

/** Per sign of a government: texts in which every mention has this sign and no other. */
const SIGNS: Readonly<Partial<Record<Observation, readonly string[]>>> = {
  governsDeed: [
    '[Kyiv](ukraine) denied the report on Monday.',
    '[Moscow](russia) has repeatedly rejected the plan.',
    '[Niamey](niger) also expelled the envoy.',
    '[Paris](france), which denied it, kept silent for a week.',
    "[N'Djamena](chad) will now suspend the treaty.",
    'The [Kremlin](russia) said nothing new about it.',
    '[Bamako](mali) accuse un voisin de trahison.',
    '[Paris](france) a vivement condamné le coup.',
    '[Moscou](russia), qui dément, garde le silence.',
    '[Alger](algeria) rejette cette version des faits.',
  ],
  governsTie: [
    'Diplomatic ties with [Moscow](russia) grew closer.',
    'The talks between [Algiers](algeria) and the rebels began.',
    'The row between [Bamako](mali) and [Paris](france) went on.',
    'The ties between [Bamako](mali), [Niamey](niger) and [Ouagadougou](burkina-faso) are close.',
    'Les relations avec [Moscou](russia) sont bonnes.',
    'Le bras de fer entre [Paris](france) et [Bamako](mali) continue.',
    'Les pourparlers avec [Alger](algeria) ont commencé.',
  ],
  governsAddressed: [
    'The rebels accused [Kyiv](ukraine) of treason.',
    'A minister thanked [Moscow](russia) for the grain.',
    'Critics urged [Dakar](senegal) to wait.',
    'Les opposants accusent [Paris](france) de mensonge.',
    'Des manifestants critiquent [Niamey](niger) depuis lundi.',
    'Le ministre remercie [Moscou](russia) de son geste.',
  ],
  governsPossession: [
    "[Kyiv](ukraine)'s denial came late in the evening.",
    '[Moscow](russia)’s mercenaries left the camp.',
    "[Paris](france)'s sharp response surprised nobody.",
    'The rebels won support from [Moscow](russia).',
    'They hoped for recognition from [Washington](united-states).',
    'Le soutien de [Moscou](russia) ne faiblit pas.',
    'La réponse de [Paris](france) se fait attendre.',
    'Les ambitions d’[Alger](algeria) inquiètent.',
  ],
  governsView: [
    'Selon [Bamako](mali), cette attaque a échoué.',
    'Le convoi était vide, selon [Niamey](niger).',
    'D’après [Moscou](russia), le convoi était vide.',
  ],
  governsHyphen: [
    'The [Moscow](russia)-aligned militia held the hill.',
    'The pro-[Moscow](russia) rally drew a crowd.',
    '[Paris](france)-friendly officers held the palace.',
    'Une manifestation pro-[Moscou](russia) a réuni du monde.',
    'Les élus pro-[Paris](france) ont quitté la salle.',
  ],
};

for (const [sign, texts] of Object.entries(SIGNS)) {
  test.each(texts)(`a seat with the sign ${sign} is its state: %s`, (marked) => {
    const { text, mentions } = readMarked(marked);
    const found = findMentions(pack, text);
    expect(found.map(({ start, surface, slug }) => `${start} ${surface} ${slug}`)).toEqual(mentions);
    expect(found.map(({ kind, basis, reasons }) => [kind, basis, reasons])).toEqual(
      mentions.map(() => ['STATE', 'METONYM', [sign]]),
    );
  });
}

/** Per sign of the town: a text with it, and the same deed without it, which is the government's. */
const TOWNS: Readonly<Record<string, readonly (readonly [town: string, government: string])[]>> = {
  'its people or parts after it': [
    ['They accused [Kyiv](kyiv) residents of treason.', 'They accused [Kyiv](ukraine) of treason.'],
    ['The ties with [Moscow](moscow) schools grew.', 'The ties with [Moscow](russia) grew.'],
    [
      'Ils critiquent [Paris](paris) ville lumière depuis toujours.',
      'Ils critiquent [Paris](france) depuis toujours.',
    ],
  ],
  'based there': [
    ['He accused [Moscow](moscow)-based bankers of theft.', 'He accused [Moscow](russia) of theft.'],
    ['She blamed [Bamako](bamako)-born traders for it.', 'She blamed [Bamako](mali) for it.'],
  ],
  'its parts before it': [
    [
      "The mayor of [Kyiv](kyiv)'s decision surprised the council.",
      "[Kyiv](ukraine)'s decision surprised the council.",
    ],
  ],
  'an apposition of the town': [
    [
      'They urged [Bamako](bamako), the capital, to wait for the rain.',
      'They urged [Bamako](mali), the ally, to wait for the rain.',
    ],
    [
      'Ils critiquent [Niamey](niamey), capitale du pays, depuis lundi.',
      'Ils critiquent [Niamey](niger), alliée du pays, depuis lundi.',
    ],
  ],
  'somebody goes there or strikes it': [
    [
      'She left [Bamako](bamako), which accused her of spying.',
      'She defied [Bamako](mali), which accused her of spying.',
    ],
    ['Il visite [Dakar](dakar), qui réagit vite.', 'Il connaît [Dakar](senegal), qui réagit vite.'],
    [
      "The road to [Bamako](bamako)'s parliament was closed.",
      "Nothing could close [Bamako](mali)'s parliament.",
    ],
  ],
  'somebody is there': [
    ["He lives in [Moscow](moscow)'s embassy district.", "He admires [Moscow](russia)'s embassy district."],
    [
      "The men stood near [Niamey](niamey)'s presidential palace and its army.",
      "The men stood by [Niamey](niger)'s army and its palace.",
    ],
  ],
  'a dateline': [
    [
      'KYIV denied the report on Monday.'.replace('KYIV', '[KYIV](kyiv)'),
      '[Kyiv](ukraine) denied the report on Monday.',
    ],
    ['[NIAMEY](niamey) condamne un attentat.', '[Niamey](niger) condamne un attentat.'],
  ],
};

for (const [sign, pairs] of Object.entries(TOWNS)) {
  describe(`a seat is the town where a sign of it is seen: ${sign}`, () => {
    test.each(pairs.flat())('%s', (marked) => {
      const { text, mentions } = readMarked(marked);
      expect(
        findMentions(pack, text).map(({ start, surface, slug }) => `${start} ${surface} ${slug}`),
      ).toEqual(mentions);
    });
  });
}

test.each([
  'It snowed on [Kyiv](kyiv) all night.',
  'The letter mentions [Moscow](moscow) twice.',
  '[Kyiv](kyiv) is cold in January.',
  '[Paris](paris) and its bridges are old.',
  "L'hiver à [Moscou](moscow) est long.",
  '[Bamako](bamako) dort sous la pluie.',
  'Un livre décrit [Alger](algiers) la nuit.',
])('without a sign of either a seat stays the place: %s', (marked) => {
  const { text, mentions } = readMarked(marked);
  const found = findMentions(pack, text);
  expect(found.map(({ start, surface, slug }) => `${start} ${surface} ${slug}`)).toEqual(mentions);
  expect(found.map(({ type, basis }) => [type, basis])).toEqual(mentions.map(() => ['Place', 'NAME']));
});

test.each([
  // The deed is another's: after a comma, of the people there, of somebody with a name.
  'In [Kyiv](kyiv), officials denied the report.',
  '[Kyiv](kyiv), said a witness, is cold.',
  'In [Niamey](niamey) people said nothing.',
  '[Dakar](dakar) Mayor Barthélémy Dias denied the report.',
  'À [Paris](paris), le ministre a accusé la presse.',
  // What hangs on it is no government's.
  "[Moscow](moscow)'s snow surprised nobody.",
  'Le métro de [Paris](paris) ne roule pas.',
  // A preposition that joins no tie.
  'The children played with [Kyiv](kyiv) all day.',
  'Une attaque contre [Niamey](niamey) a tué dix hommes.',
])('what is said of somebody else is no sign: %s', (marked) => {
  const { text, mentions } = readMarked(marked);
  expect(findMentions(pack, text).map(({ start, surface, slug }) => `${start} ${surface} ${slug}`)).toEqual(
    mentions,
  );
});

test.each(['denied the report.', 'rejected the plan.'])(
  'a town where nobody sits, or two do, is itself: %s',
  (deed) => {
    expect(findMentions(pack, `Timbuktu ${deed}`).map(({ slug }) => slug)).toEqual(['timbuktu']);
    expect(findMentions(pack, `Brussels ${deed}`).map(({ slug }) => slug)).toEqual(['brussels']);
    expect(findMentions(pack, `Niamey ${deed}`).map(({ slug }) => slug)).toEqual(['niger']);
  },
);

test('a shouted sentence tells no government from its town', () => {
  const slugsOf = (text: string): string[] => findMentions(pack, text).map(({ slug }) => slug);
  expect(slugsOf("THE REBELS ACCUSED N'DJAMENA of treason")).toEqual(['ndjamena']);
  expect(slugsOf("The rebels accused N'Djamena of treason")).toEqual(['chad']);
});

test('further signs make it surer, and count up to a limit', () => {
  const [one, two] = ['The rebels know Kyiv’s denial.', 'The rebels criticise Kyiv’s denial.'].map(
    (text) => findMentions(pack, text)[0],
  );
  expect(one?.reasons).toEqual(['governsPossession']);
  expect(two?.reasons).toEqual(['governsAddressed', 'governsFurther']);
  expect(two?.confidence).toBeGreaterThan(one?.confidence ?? 1);
});
