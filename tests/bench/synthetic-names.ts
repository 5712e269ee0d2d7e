/**
 * Names that nobody bears, as many as a measurement asks for: persons of several languages and
 * scripts, towns and organisations, in the shares and lengths of a large list. The same count
 * always gives the same names.
 */
import type { PackEntity, PackInput, PackName } from '../../packages/linker/src/model.ts';

const NAMES_PER_ENTITY = 5;
const STATES = 190;
/** Each is tied to so many before it, and so to as many after it. */
const NEIGHBOURS = 2;
/** Shares of a list of a million: persons, then towns; the rest are organisations. */
const PERSONS = 0.62;
const TOWNS = 0.2;

const SYLLABLES = {
  latin:
    'ba be bi bo bou da de di do dra fa fe fi fo ga ge gi go gui ha he hi ho ja je jo ka ke ki ko kou la le li lo ma me mi mo mou na ne ni no ra re ri ro sa se si so sou ta te ti to tra va ve vi vo wa we ya yo za ze zi zo',
  accented: 'bé ça dé fè gö hé ïa kö lü mé né ô pé ré sé té ué vö çe ñi ã ba ko la mi no ra ti',
  cyrillic: 'ба ве ги до же зи ка ле ми но по ра се ти ку фе хо ца че ша ян вич ов ин ск',
  arabic: 'با تي جو حا خي دا را زي سا شي صا طا عا غا فا قا كا لا ما نو ها وا يا',
} as const;

const OFFICES = ['Ministry', 'Bank', 'University', 'Union', 'Front', 'Council', 'Institute', 'Party'];
const ADJECTIVES = ['National', 'Popular', 'Central', 'Democratic', 'United', 'African', 'Islamic', 'Free'];
const GIVEN_NAMES = 4000;
const FAMILY_NAMES = 60_000;

type Script = keyof typeof SYLLABLES;
const LANGUAGE: Record<Script, string> = { latin: 'en', accented: 'fr', cyrillic: 'ru', arabic: 'ar' };

/** A pack's input with this many different names. */
export function syntheticNames(count: number): PackInput {
  const entities: PackEntity[] = [];
  const names: PackName[] = [];
  const random = generator(count);
  const draw = (below: number): number => Math.floor(random() * below);
  const states = Array.from({ length: STATES }, (_, index) => `state-${word('latin', index, 3)}-${index}`);
  for (const slug of states) entities.push(entityOf(slug, 'STATE', [], 0.8));
  const slugs: string[] = [];
  while (names.length < count) {
    const share = random();
    const script: Script = pick(random(), [
      [0.62, 'latin'],
      [0.2, 'accented'],
      [0.1, 'cyrillic'],
      [0.08, 'arabic'],
    ]);
    const number = slugs.length;
    const isPerson = share < PERSONS;
    const isTown = !isPerson && share < PERSONS + TOWNS;
    const spellings = isPerson
      ? personSpellings(script, draw)
      : isTown
        ? townSpellings(script, number, draw)
        : bodySpellings(number, draw);
    const slug = `${word('latin', draw(GIVEN_NAMES), 2)}-${word('latin', number, 3)}`.toLowerCase();
    slugs.push(slug);
    entities.push({
      ...entityOf(
        slug,
        isPerson ? 'PERSON' : isTown ? 'CITY' : 'ORGANISATION',
        Array.from({ length: NEIGHBOURS }, () => slugs[draw(slugs.length)] as string),
        random() ** 3,
      ),
      type: isTown ? 'Place' : 'Actor',
      country: states[draw(STATES)] as string,
      ...(random() < 0.2 ? { from: `${1900 + draw(120)}-01-01` } : {}),
    });
    for (const text of spellings.slice(0, Math.min(NAMES_PER_ENTITY, count - names.length)))
      names.push({ slug, text, language: LANGUAGE[script], kind: 'full', match: 'upper', weak: false });
  }
  return { version: '0'.repeat(64), entities, names, offices: [] };
}

function entityOf(slug: string, kind: string, related: readonly string[], prominence: number): PackEntity {
  return { slug, type: 'Actor', kind, related, prominence };
}

function personSpellings(script: Script, draw: (below: number) => number): string[] {
  // Squared, because a few names are borne by many.
  const given = word(script, Math.floor(draw(GIVEN_NAMES) ** 2 / GIVEN_NAMES), 2);
  const middle = word(script, draw(GIVEN_NAMES), 2);
  const family = word(script, Math.floor(draw(FAMILY_NAMES) ** 2 / FAMILY_NAMES), 3);
  return [
    `${given} ${family}`,
    `${given} ${middle} ${family}`,
    `${given} ${family} ${middle.slice(0, 2)}.`,
    `${family} ${given} ${middle}`,
    `${given} ${family}-${middle}`,
  ];
}

function townSpellings(script: Script, number: number, draw: (below: number) => number): string[] {
  const town = word(script, number * 7 + draw(7), 4);
  return [
    town,
    `${town} ${word(script, draw(300), 2)}`,
    `${town}-sur-${word('latin', draw(300), 2)}`,
    `El ${town}`,
    `${word('latin', draw(40), 2)} ${town}`,
  ];
}

function bodySpellings(number: number, draw: (below: number) => number): string[] {
  const office = OFFICES[draw(OFFICES.length)] as string;
  const adjective = ADJECTIVES[draw(ADJECTIVES.length)] as string;
  const field = word('latin', number, 4);
  const state = word('latin', draw(STATES), 3);
  return [
    `${adjective} ${office} of ${field}`,
    `${office} of ${field}`,
    `${office} for the ${field} of ${state}`,
    `The ${state} ${office} of ${field}`,
    `${field} ${office}`,
  ];
}

/** The word with this number, of at least so many syllables; different numbers give different words. */
function word(script: Script, number: number, fewest: number): string {
  const syllables = SYLLABLES[script].split(' ');
  let rest = number;
  let text = '';
  for (let length = 0; length < fewest || rest > 0; length += 1) {
    text += syllables[(rest + 7 * length) % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick<Item>(share: number, choices: readonly (readonly [number, Item])[]): Item {
  let sum = 0;
  for (const [part, item] of choices) {
    sum += part;
    if (share < sum) return item;
  }
  return (choices.at(-1) as readonly [number, Item])[1];
}

/** Numbers from 0 to 1, the same after the same seed. */
function generator(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = (Math.imul(state, 0x5d_58_8b_65) + 0x02_69_9e_c3) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x7f_eb_35_2d);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 0x1_00_00_00_00;
  };
}
