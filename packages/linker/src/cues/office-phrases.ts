/**
 * How the press calls the offices of which a state has one holder, in English and French, and the
 * plainest in Spanish, German and Portuguese. One phrase a line; a longer one wins.
 */
import type { Office } from '../model.ts';
import { GAP_LINE, tokenise } from '../tokenise.ts';
import { WordSet } from './word-set.ts';

const PHRASES: readonly (readonly [Office, string])[] = [
  [
    'head-of-state',
    `president
transitional president
interim president
transition president
head of state
military ruler
military leader
junta leader
junta chief
junta head
head of the junta
leader of the junta
strongman
king
emir
sultan
président
présidente
président de la transition
président de la république
président de transition
président par intérim
chef de l’état
chef de la junte
chef de la junte militaire
chef de la transition
dirigeant
homme fort
roi
presidente
jefe de estado
jefe del estado
Präsident
Staatschef
Staatsoberhaupt
chefe de estado`,
  ],
  [
    'head-of-government',
    `prime minister
head of government
transitional prime minister
interim prime minister
premier ministre
première ministre
premier ministre de la transition
premier ministre de transition
premier ministre par intérim
chef du gouvernement
primer ministro
Premierminister
Ministerpräsident
Regierungschef
primeiro ministro`,
  ],
  [
    'leader',
    `secretary general
secretary-general
secrétaire général
secretario general
Generalsekretär
secretário-geral`,
  ],
  [
    'foreign-minister',
    `foreign minister
minister of foreign affairs
foreign affairs minister
minister for foreign affairs
top diplomat
chief diplomat
ministre des affaires étrangères
ministre des affaires étrangères et de la coopération internationale
ministre des relations extérieures
chef de la diplomatie
cheffe de la diplomatie
ministro de exteriores
ministro de asuntos exteriores
ministro de relaciones exteriores
Außenminister
ministro dos negócios estrangeiros
ministro das relações exteriores`,
  ],
  [
    'defence-minister',
    `defence minister
defense minister
minister of defence
minister of defense
ministre de la défense
ministre des armées
ministre de la défense et des anciens combattants
ministro de defensa
Verteidigungsminister
ministro da defesa`,
  ],
];

export interface OfficePhrase {
  readonly office: Office;
  /** First hashes of its words. */
  readonly hashes: readonly number[];
}

// Asked of every token: an empty list each would be most of what a page allocates.
const NONE: readonly never[] = [];

let byClosing: Map<number, OfficePhrase[]> | undefined;
let byOpening: Map<number, OfficePhrase[]> | undefined;

/** The phrases that begin with this word, the longest first. */
export function officePhrasesFrom(hash: number): readonly OfficePhrase[] {
  byOpening ??= readPhrases();
  return byOpening.get(hash) ?? NONE;
}

/** The offices that the words before a token, up to it, are called: “Foreign Minister” before “Diop”. */
export function officesCalledBefore(hash: Int32Array, token: number): readonly Office[] {
  byClosing ??= readClosings();
  let best: OfficePhrase | undefined;
  for (const phrase of byClosing.get(hash[token - 1] ?? 0) ?? NONE) {
    const from = token - phrase.hashes.length;
    if (from < 0 || (best !== undefined && best.hashes.length >= phrase.hashes.length)) continue;
    if (phrase.hashes.every((expected, index) => hash[from + index] === expected)) best = phrase;
  }
  return best === undefined
    ? NONE
    : best.office === 'head-of-state'
      ? ['head-of-state', 'leader']
      : [best.office];
}

function readClosings(): Map<number, OfficePhrase[]> {
  byOpening ??= readPhrases();
  const closings = new Map<number, OfficePhrase[]>();
  for (const phrase of [...byOpening.values()].flat()) {
    const closing = phrase.hashes.at(-1) ?? 0;
    closings.set(closing, [...(closings.get(closing) ?? []), phrase]);
  }
  return closings;
}

function readPhrases(): Map<number, OfficePhrase[]> {
  const phrases = new Map<number, OfficePhrase[]>();
  for (const [office, list] of PHRASES) {
    const { hash, gap, count } = tokenise(list);
    for (let from = 0; from < count; ) {
      let to = from + 1;
      while (to < count && gap[to] !== GAP_LINE) to += 1;
      const opening = hash[from] ?? 0;
      const known = phrases.get(opening);
      const phrase = { office, hashes: [...hash.subarray(from, to)] };
      if (known === undefined) phrases.set(opening, [phrase]);
      else known.push(phrase);
      from = to;
    }
  }
  for (const known of phrases.values()) known.sort((a, b) => b.hashes.length - a.hashes.length);
  return phrases;
}

/** Before an office: it is not, no longer or not yet held, or held by no one in particular. */
export const NOT_THE_HOLDER = new WordSet(`
former ex then late future next newly old deputy vice assistant acting designate elect outgoing successive various every
each any another a an his her their its my your our first last past previous
ancien ancienne ex feu futur future vice adjoint adjointe defunt un une son sa leur notre tout toute chaque
aucun prochain prochaine precedent premier dernier alors
antiguo antigua ex vice un una su ehemalige ehemaliger fruhere fruherer ein eine einen sein seine
antigo antiga um uma seu sua
`);

/** He who came last, also in the weeks when both are spoken of. */
export const NEW = new WordSet('new nouveau nouvelle nuevo nueva neue neuer neuen novo nova');

/** Verbs and prepositions after which an office is what somebody is or becomes, not who he is. */
export const BECOMING = new WordSet(`
is was became become becomes becoming named appointed elected as been be remain remains remained named nominated sworn
est etait devient devenu devenue devenir nomme nommee elu elue comme reste fut designe designee poste fonction fonctions
office post position role job title bureau cabinet candidat candidate
es fue nombrado elegido como wurde wird als ist war foi nomeado eleito
`);

/** Between an adjective and its office: “the Malian transitional president”. */
export const BETWEEN_ADJECTIVE_AND_OFFICE = new WordSet(
  'new transitional transition interim military current incumbent de facto acting democratically elected long time',
);

export const DETERMINERS = new WordSet(`
the this that la le l ce cet cette el der die das den dem des
`);
