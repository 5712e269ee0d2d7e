/**
 * Other ways in which the press writes a name that was not in Latin letters, or was first
 * written down by French ears. One word is changed at a time: who writes Sergueï for
 * Sergei does not for that reason write the family name otherwise.
 */
import { fold } from '@backstory/linker';

/** Given names that are one name: which of them stands is the habit of the newspaper. */
const SAME_GIVEN_NAME: readonly string[][] = `
  mohamed mohammed muhammad mohammad muhammed
  ahmed ahmad
  abdoulaye abdulaye
  abdourahamane abdourahmane
  aboubacar aboubakar abubakar
  boubacar boubakar
  cheick cheikh
  hassan hasan
  hussein hussain hossein
  idriss idris
  khaled khalid
  moussa musa
  mustafa mustapha moustapha mostafa
  oumar omar umar
  souleymane suleiman soulaymane
  yahya yahia
  youssouf yusuf youssef
  aleksei alexei aleksey alexey
  anatoly anatoli anatoliy
  andrei andrey
  arkady arkadi
  dmitry dmitri dmitriy dimitri
  grigory grigori
  maxim maksim maxime
  mikhail mikhael michail
  nikolai nikolay
  sergei sergey serguei sergej sergiej
  valery valeri valeriy
  vasily vasili vassili
  yevgeny evgeny evgueni yevgeni evgeni
  yuri yury iouri youri
  anatolii anatoliy
  andrii andriy
  oleksii oleksiy
  serhii serhiy
  valerii valeriy
  yurii yuriy
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const FRENCH_EARS = new Set(
  `algeria benin burkina-faso cameroon central-african-republic chad cote-divoire guinea mali mauritania morocco
  niger senegal togo tunisia`.split(/\s+/),
);
const RUSSIAN_NAMES = new Set(['belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'uzbekistan']);

/** Shorter words have no spelling to spare. */
const SHORTEST_WORD = 5;

interface Rewriting {
  states: ReadonlySet<string>;
  pattern: RegExp;
  replacement: string;
}

const REWRITINGS: readonly Rewriting[] = [
  // Ouattara, Wattara; Wagué, Ouagué.
  { states: FRENCH_EARS, pattern: /^ou(?=[aei])/, replacement: 'w' },
  { states: FRENCH_EARS, pattern: /^w(?=[aei])/, replacement: 'ou' },
  // Ghali, Gali.
  { states: FRENCH_EARS, pattern: /gh(?=[aeiou])/, replacement: 'g' },
  // Tchiani, Chiani.
  { states: FRENCH_EARS, pattern: /^tch/, replacement: 'ch' },
  // Ouattara, Ouatara.
  { states: FRENCH_EARS, pattern: /([bdfklmnprst])\1/, replacement: '$1' },
  // Medvedev, Medvediev; Kadyev, Kadiev.
  { states: RUSSIAN_NAMES, pattern: /(?<=[bdfglmnprstvz])ev$/, replacement: 'iev' },
  { states: RUSSIAN_NAMES, pattern: /yev$/, replacement: 'iev' },
];

/** The name with one word in another spelling, for each word and spelling; capitals on every word. */
export function otherTransliterations(name: string, state: string): string[] {
  const words = fold(name).split(' ');
  const rewritten = words.flatMap((word, at) =>
    spellingsOf(word, at === 0, state).map((spelling) =>
      words.map((other, index) => capitalised(index === at ? spelling : other)).join(' '),
    ),
  );
  // Türk, Tuerk: how German writes an umlaut that it does not have at hand.
  return /[äöüÄÖÜ]/.test(name) ? [...rewritten, withoutUmlauts(name)] : rewritten;
}

function withoutUmlauts(name: string): string {
  return name.replace(/[äöü]/gi, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
}

function spellingsOf(word: string, isFirst: boolean, state: string): string[] {
  const same = isFirst ? SAME_GIVEN_NAME.filter((names) => names.includes(word)).flat() : [];
  const rewritten =
    word.length < SHORTEST_WORD
      ? []
      : REWRITINGS.filter(({ states }) => states.has(state)).map(({ pattern, replacement }) =>
          word.replace(pattern, replacement),
        );
  return [...new Set([...same, ...rewritten])].filter((spelling) => spelling !== word);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
