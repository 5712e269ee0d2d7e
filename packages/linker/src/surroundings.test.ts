import { describe, expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { findMentions } from './find-mentions.ts';
import { openNamesPack } from './open-names-pack.ts';
import { politicalInput, readMarked, testName } from './test-names.ts';

/** The political world with the river by its bare name, a state without the article, and persons in street names. */
const pack = openNamesPack(
  buildNamesPack(
    politicalInput({
      entities: [
        { slug: 'cuba', type: 'Actor', kind: 'STATE', related: [], prominence: 0.5 },
        { slug: 'senegal-river', type: 'Place', kind: 'RIVER', related: [], prominence: 0.3 },
        {
          slug: 'modibo-keita',
          type: 'Actor',
          kind: 'PERSON',
          country: 'mali',
          related: [],
          prominence: 0.5,
        },
        {
          slug: 'jean-marie-le-pen',
          type: 'Actor',
          kind: 'PERSON',
          country: 'france',
          related: [],
          prominence: 0.5,
        },
      ],
      names: [
        testName('cuba', 'Cuba'),
        testName('niger-river', { text: 'Niger', weak: true, context: ['river', 'banks'] }),
        testName('senegal-river', { text: 'Senegal', weak: true, context: ['river', 'banks'] }),
        testName('modibo-keita', 'Modibo Keïta'),
        testName('jean-marie-le-pen', 'Jean-Marie Le Pen'),
      ],
    }),
  ),
);

/** Short texts; `[surface](slug)` marks every mention that must be found, and nothing else may be. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'a town has no article in English': [
    'He sailed on the Timbuktu in May.',
    'They came aboard the Kidal.',
    'The rescue of the Bamako, a ship, took hours.',
    'He sailed to [Timbuktu](timbuktu) in May.',
    'They came back to [Kidal](kidal).',
    // The article is that of a noun after it.
    'He saw the [Timbuktu](timbuktu) market in May.',
    'They met the [Bamako](bamako) government.',
  ],
  'a town has no article in French': [
    'Le Dakar est parti hier avec son équipage.',
    'Ils ont vu un Paris sous la pluie dans le port.',
    '[Dakar](dakar) est sous la pluie avec ses habitants.',
    'Ils ont vu [Paris](paris) sous la pluie dans le soir.',
  ],
  'a state has the article in French': [
    'Le [Mali](mali) est sous la pluie avec ses voisins.',
    'Ils ont vu le [Tchad](chad) sous la pluie dans le soir.',
    // Also one that shares its name with a river.
    'Le [Niger](niger) est sous la pluie avec ses voisins.',
    'Ils ont vu le [Sénégal](senegal) sous la pluie dans le soir.',
  ],
  'the river has the article in English, the state of that name has none': [
    'They sailed down the [Niger](niger-river), and came home.',
    'The town lies on the [Senegal](senegal-river).',
    'The ministers of [Niger](niger) and [Senegal](senegal) met.',
    '[Niger](niger), a poor state, closed the border.',
    'In [Senegal](senegal) people voted.',
    'They met the [Niger](niger) government.',
  ],
  'a state as a subject lacks its article in French: a first name': [
    'Mali est arrivée avec sa sœur dans la salle.',
    'Niger va dans la salle avec sa sœur.',
    'Une fois dans la salle, dit-elle : « Tchad est ma fille. »',
    'Le [Mali](mali) est arrivé avec sa délégation dans la salle.',
    'L’[Algérie](algeria) va dans la salle avec ses voisins.',
    'Une fois dans la salle, dit-elle : « Le [Tchad](chad) est mon pays. »',
    // After a preposition, in a headline, before no verb, and of a state that has none.
    'Il est venu de [Guinée](guinea) avec sa sœur dans la salle.',
    '[Mali](mali) : la pluie tombe sur les villages du nord.',
    '[Mali](mali), la pluie tombe sur les villages du nord.',
    '[Cuba](cuba) est sous la pluie avec ses voisins.',
    '[Burkina](burkina-faso) est sous la pluie avec ses voisins.',
  ],
  'in English a state needs no article': [
    '[Mali](mali) is under the rain with its neighbours.',
    '[Mali](mali) waits under the rain with its neighbours.',
    '[Mauritania](mauritania) has a new road to the north.',
  ],
  'one word in quotation marks is a title among works, and elsewhere a name': [
    'The album by the singer is called “Mali” and is his best.',
    "The painter called it 'Ukraine' and the gallery bought it.",
    'Le chanteur a nommé « Niger » cette chanson.',
    'The album by the singer from [Mali](mali) is his best.',
    'The painter went to [Ukraine](ukraine) and the gallery bought it.',
    'The album by the singer is called “[Mali](mali), my love” and is his best.',
    'The voters shouted “[Mali](mali)” in the square.',
    'Les électeurs crient « [Tchad](chad) » sur la place.',
  ],
  'what French joins by hyphens is called after a person': [
    'Il habite l’avenue Modibo-Keïta dans la ville.',
    'Le stade Modibo-Keïta est plein.',
    'Elle va au lycée Assimi-Goïta avec sa sœur.',
    'La place Emmanuel-Macron est vide.',
    '[Modibo Keïta](modibo-keita) est venu dans la ville.',
    'Elle rencontre [Assimi Goïta](assimi-goita) avec sa sœur.',
    // A hyphen within the given name says nothing.
    '[Jean-Marie Le Pen](jean-marie-le-pen) est venu dans la ville.',
  ],
};

for (const [category, texts] of Object.entries(CASES)) {
  describe(category, () => {
    test.each(texts)('%s', (marked) => {
      const { text, mentions } = readMarked(marked);
      expect(
        findMentions(pack, text).map(({ start, surface, slug }) => `${start} ${surface} ${slug}`),
      ).toEqual(mentions);
    });
  });
}
