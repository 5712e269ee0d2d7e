import { describe, expect, test } from 'vitest';
import { CapitalRuns, CLEAR, HEADLINE_WORD } from './capital-runs.ts';
import { Document } from './document.ts';
import type { Span } from './scan.ts';

/** Places that are no given names; every rule must hold for each of them. */
const NAMES = ['Mali', 'Ukraine', 'Senegal', 'Bamako'];

/**
 * Whether the names marked `[so]` end at their edges, in order: `free`, `doubtful` (a headline's
 * neighbour) or `bound` into something longer. Names marked `{so}` are listed too but not asked about.
 */
function edgesIn(marked: string): string[] {
  const asked: [start: number, end: number, isAsked: boolean][] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/[[{]([^\]}]+)[\]}]/g)) {
    text += marked.slice(at, match.index);
    asked.push([text.length, text.length + (match[1] ?? '').length, match[0].startsWith('[')]);
    text += match[1];
    at = match.index + match[0].length;
  }
  const document = new Document(text + marked.slice(at));
  const { start, end, count } = document.tokens;
  const tokenAt = (offsets: Int32Array, offset: number): number => offsets.subarray(0, count).indexOf(offset);
  const spans = asked.map(
    ([from, to], index) =>
      ({
        from: tokenAt(start, from),
        to: tokenAt(end, to) + 1,
        start: from,
        end: to,
        entries: [],
        spelling: index,
      }) as Partial<Span> as Span,
  );
  const runs = new CapitalRuns(document, spans);
  return spans
    .filter((_, index) => asked[index]?.[2] === true)
    .map(({ from, to }) => {
      const worst = Math.max(runs.left(from, to - from === 1), runs.right(to, from));
      return worst === CLEAR ? 'free' : worst === HEADLINE_WORD ? 'doubtful' : 'bound';
    });
}

/** Every sentence with every name in place of `_`. */
function withNames(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => NAMES.map((name) => sentence.replaceAll('_', `[${name}]`)));
}

const FREE: Readonly<Record<string, readonly string[]>> = {
  'a noun in small letters does not make a longer name of a state': [
    'The _ junta freed its prisoners, and the _ war went on.',
    'In _ blue helmets left, and red tape grew.',
    'Pour un _ libre et fort, dit-il.',
    'The northern _ border was closed; so was the east of _.',
  ],
  'a title, an office or an adjective beside a name is no part of it': [
    'The _ President Denys Volkov spoke.',
    '_ Foreign Minister Volkov left on Monday.',
    'The _ Embassy and the Russian _ envoy were silent.',
  ],
  'an embassy or a consulate is its state': [
    'The Embassy of _ closed, and so did the Consulate of _.',
    "L'ambassade de _ et le consulat de _ ont fermé.",
    'La embajada de _ y el Gobierno de _ callan desde el lunes.',
    'A embaixada de _ não respondeu; o governo de _ também não.',
    'Die Botschaft von _ und die Regierung von _ schweigen seit dem Montag.',
  ],
  'what stands in a place leaves the place its name': [
    'La gare de _ et la route de _ sont fermées.',
    'La place de _ dans la communauté est grande, les rues de _ sont vides.',
    'The airport of _ and the streets of _ were empty.',
  ],
  'from north to south is no other country': ['Le _ du nord au sud est inquiet.'],
  'an ordinary word that begins a sentence is no part of a name': [
    'Defiant _ refused. Angry _ answered. Isolated _ gave in.',
    'Neighbouring _ agreed. According to _, nothing happened. Landlocked _ suffers.',
    'Selon _, rien. Voisin de _, il attend. Ensuite _ a protesté.',
  ],
  'a verb of headlines is no part of a name, however few words there are': [
    '_ Says No',
    '_ Vows Revenge',
    '_ Sent Troops to the Border',
    '_ Drew With Russia',
  ],
  'common words in a headline in title case leave a name alone': [
    'Rebels Attack _ Army Convoy Near Border',
    '_ Junta Leader Will Visit Moscow on Friday',
    'Talks Over _ Crisis Resume in Paris',
  ],
  'Spanish articles and prepositions make no person of a name': [
    'La ayuda al _ se suspendió y el _ de hoy no es el de ayer, dice el ministro.',
    'El jefe de la misión viajó a _ con los soldados, según la agencia.',
  ],
  'Portuguese contractions tie no name to a common noun': [
    'As tropas do _ e os rebeldes da _ não se encontraram no sul.',
    'O presidente do _ não foi a _ na terça-feira.',
  ],
  'German nouns in capitals leave a name alone where they are common ones': [
    'Die Soldaten von _ und die Hauptstadt von _ sind in der Hand des Militärs.',
    'Der _-Krieg und die _-Politik belasten die Regierung.',
    'Der Nachbarstaat _ hat nach dem Grenzkonflikt um Hilfe gebeten, und in _ Soldaten zu verlieren ist bitter.',
    'Der _-Experte und die _-Korrespondentin waren nicht in der Stadt.',
  ],
  'speech in quotation marks is no title': [
    'The paper said: “_ will not yield.”',
    'Le ministre a dit : « Le _ ne cédera pas. »',
    'He spoke of “_” and left.',
    'The rebels’ camp in ‘_’s north’ is far.',
    "_'s Bank of Africa and _'s telephone company signed.",
  ],
};

const BOUND: Readonly<Record<string, readonly string[]>> = {
  'a direction or a New before a name makes another name': [
    'She moved to New _. New _ is dry.',
    'South _ and Upper _ signed. They went to West _.',
    'Nouvelle-_ et Haute-_ ont signé. Nord-_ aussi, et sud-_.',
  ],
  'a point of the compass after a name makes another name': [
    'Le _ du Sud et la _ du Nord ont signé.',
    "La _ de l'Est a disparu.",
    'El _ del Norte y el _ del Sur se separaron en el año.',
  ],
  'streets are called after places': [
    'Il habite la rue de _ depuis un an.',
    '12, rue de _. Au 3 avenue du _.',
    'Sur le boulevard de _, près du quai de _.',
    'La calle de _ y la avenida _ están cerradas por la noche.',
    'A rua de _ não é longe, e a avenida _ também não.',
    'The bus stops at _ Street and at _ Avenue.',
  ],
  'waters are called after their shores': [
    'Le lac _ et le golfe de _ sont pollués.',
    'Le delta du _ et la boucle du _ sont inondés.',
    'El golfo de _ y el lago _ son grandes, y las orillas del _ están secas.',
    'They walked along the banks of the _ and the shores of the _.',
    'Les rives du _ et les berges du _ sont inondées.',
  ],
  'plants, animals and dishes are called after places': [
    'Elle a servi des choux de _ et du poivre de _ à tous.',
    'Elle sert la sauce _ aux invités.',
    'La pimienta de _ y las coles de _ son caras en el mercado.',
    'A pimenta de _ não é barata, e as couves de _ também não.',
    'They keep _ pigs, _ hens, _ terriers and a _ shake.',
    'The breeder sells _ brown cats and _ white lilies.',
  ],
  'universities, banks, hotels and clubs are no places': [
    'She teaches at the University of _ and saves at the Bank of _.',
    'Il étudie à l’université de _ et dort à l’hôtel _.',
    'La universidad de _ y el instituto _ están cerrados desde el lunes.',
    'Die Universität _ und das Hotel _ sind nicht mehr offen.',
    'Dynamo _ won, FC _ lost, and _ United drew.',
  ],
  'newspapers, airlines, stations and pageants are no places': [
    'He reads the _ Post, the _ Tribune and the _ Herald.',
    'Le Journal du _ paraît le lundi.',
    'Air _ flew, Radio _ reported, and _ Music sold well.',
  ],
  'the head of a name is one in a headline and in capitals too': [
    'University of _ Students Strike After Exam Was Cancelled',
    '_ Tribune Reports on the Talks in Moscow',
    'Thieves Rob Bank of _ and Flee',
  ],
  'a name in the title of a work is the work': [
    'Elle a vu le film « Retour à _ » hier.',
    'La película «Regreso a _» fue premiada por el jurado en la noche.',
    'He read “The Road to _” at school.',
    '‘Children of _’ was shown in the evening.',
  ],
  'a German head of a name is one within a compound and beside a hyphen': [
    'Die _-Bank und die _-Straße sind nicht in der Stadt.',
    'In der Bahnhofstraße _ und im Stadtmuseum _ war es ruhig.',
  ],
};

for (const [rule, sentences] of Object.entries(FREE)) {
  test.each(withNames(sentences))(`${rule}: %s`, (sentence) => {
    expect(new Set(edgesIn(sentence))).toEqual(new Set(['free']));
  });
}

for (const [rule, sentences] of Object.entries(BOUND)) {
  test.each(withNames(sentences))(`${rule}: %s`, (sentence) => {
    expect(new Set(edgesIn(sentence))).toEqual(new Set(['bound']));
  });
}

test('a town before a state of America is not its namesake, however the state is written', () => {
  for (const state of ['Texas', 'New Hampshire', 'West Virginia', 'Pa.', 'N.Y.', 'Tex.'])
    expect(edgesIn(`They live in [Paris], ${state} and like it.`)).toEqual(['bound']);
  for (const other of ['New York reports', 'West Africans', 'Pa said', 'La Paz', 'Ill people'])
    expect(edgesIn(`They live in [Paris], ${other} and like it.`)).toEqual(['free']);
});

test('a word of the language or of the text is no name where only the sentence gives it a capital', () => {
  expect(edgesIn('[Seul] ? Non. [Turkey] is roasted; the rest of the turkey is frozen.')).toEqual([
    'bound',
    'bound',
  ]);
  expect(edgesIn('[Turkey] is a state. It lies near {Turkey}; they raise turkey there.')).toEqual(['free']);
  expect(edgesIn('[Mali] waits. [Ukraine] does not.')).toEqual(['free', 'free']);
});

test('a colour after a place is a colour unless it has a noun of its own', () => {
  expect(edgesIn('He mixed [Berlin] blue, [Paris] green and [India] ink.')).toEqual([
    'bound',
    'bound',
    'bound',
  ]);
  expect(edgesIn('In [Mali] black birds came; in [Ukraine] green fields burned.')).toEqual(['free', 'free']);
});

test('between capitals a listed acronym that is a small word too makes no run of names', () => {
  expect(edgesIn("L'ALGÉRIE FERME SON CIEL {AU} [MALI]")).toEqual(['free']);
});

test('a sentence of names that ends with a stop is no headline, in which any word may stand', () => {
  expect(edgesIn('Kyiv Herald, [Mali] Horizon, Radio Kayes.')).toEqual(['bound']);
  expect(edgesIn('The [Trump] Organization and the Tower are in the City.')).toEqual(['bound']);
});

describe('an adjective after a name that makes another name', () => {
  test.each(['La [Guinée] équatoriale a signé.', 'La [Guinea] ecuatorial firmó el acuerdo con los países.'])(
    '%s',
    (sentence) => {
      expect(edgesIn(sentence)).toEqual(['bound']);
    },
  );
});

describe('headlines in capitals', () => {
  test.each([
    ['[MALI] ARMY SAYS [CHAD], {NIGER} WILL HELP', ['free', 'free']],
    ['[UKRAINE] BACKS THE JUNTA IN [MALI] AND ACCUSES [RUSSIA]', ['free', 'free', 'free']],
    ["LE [MALI] ROMPT AVEC L'[UKRAINE] ET ACCUSE [KIEV]", ['free', 'free', 'free']],
    // A given name alone, and one that goes on.
    ['POLICE SAY [CHAD] WAS IN THE CAR', ['doubtful']],
    ['[CHAD] SMITH PLAYS THE DRUMS AND WILL TOUR', ['doubtful']],
    // Heads of names and directions are the same in capitals.
    ['UNIVERSITY OF [MALI] STUDENTS STRIKE AFTER THE EXAM', ['bound']],
    ['NEW [MEXICO] GOVERNOR SIGNS THE LAW ON WATER', ['bound']],
    // "US" is "us" unless the text has it in capitals elsewhere.
    ['JOIN [US] NOW AND WIN A TRIP', ['bound']],
    ['[US] BACKS THE JUNTA AFTER THE COUP\n\nThe US government said so on Monday.', ['free']],
  ])('%s', (headline, expected) => {
    expect(edgesIn(headline)).toEqual(expected);
  });
});

test('a headline’s New belongs to its noun only where the text has the name by itself', () => {
  expect(edgesIn('New [Mali] Junta Leader Sworn In at Last\n\nThe junta of {Mali} met.')).toEqual([
    'doubtful',
  ]);
  expect(edgesIn('New [Mexico] Governor Signs Water Law\n\nNew {Mexico} is dry.')).toEqual(['bound']);
});

test('German makes a person of a name after a given name, not after any noun', () => {
  expect(edgesIn('Der Dichter Otto von [Mali] war nicht in der Stadt.')).toEqual(['bound']);
  expect(edgesIn('Die Söldner von [Mali] sind nicht in der Stadt.')).toEqual(['free']);
  expect(edgesIn('Das Konzert mit Chad [Mali] war nicht in der Stadt.')).toEqual(['bound']);
});

test('an unknown German noun beside a name only makes it doubtful', () => {
  expect(edgesIn('Die Karawane [Mali] ist nicht in der Stadt, sagt der Mann.')).toEqual(['doubtful']);
  expect(edgesIn('The Caravan [Mali] is not in the town, says the man.')).toEqual(['bound']);
});

test('somebody of several names who sings or scores is no politician of that name', () => {
  expect(
    edgesIn('[Volodymyr Zelensky] sang well. [Simon Harris] scored twice. [Sergei Lavrov] a chanté.'),
  ).toEqual(['bound', 'bound', 'bound']);
  expect(edgesIn('[Sergei Lavrov] ha cantado en la sala de los conciertos.')).toEqual(['bound']);
  expect(edgesIn('[Volodymyr Zelensky] said so. [Simon Harris] a parlé.')).toEqual(['free', 'free']);
});
