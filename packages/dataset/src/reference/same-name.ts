/** When two spellings of a name are one person's, asked only where state or office are the same. */
import { fold } from '@backstory/linker';

interface Named {
  name: string;
  aliases: readonly string[];
}

/** Fewer words in common are a given name or a family name alone. */
const FEWEST_WORDS = 2;

/** Words that say whose son or of which house somebody is: of such names a shorter one may be a kinsman's. */
const FILIATION = /\b(?:bin|ibn|ben|ould|al|el)\b/;

/** Whether the same words make both names, or all words of one are within the other: Abiy Ahmed, Abiy Ahmed Ali. */
export function isSameName(a: Named, b: Named): boolean {
  const others = spellingsOf(b);
  return spellingsOf(a).some((one) => others.some((other) => isWithin(one, other)));
}

function isWithin(one: Spelling, other: Spelling): boolean {
  const [small, large] = one.words.size <= other.words.size ? [one, other] : [other, one];
  if (small.words.size < FEWEST_WORDS || !small.words.isSubsetOf(large.words)) return false;
  // Salman bin Abd al-Aziz is within Muhammad bin Salman bin Abd al-Aziz, and another man.
  return small.first === large.first || !(small.hasFiliation || large.hasFiliation);
}

interface Spelling {
  words: ReadonlySet<string>;
  first: string;
  hasFiliation: boolean;
}

const spellingsOf = ({ name, aliases }: Named) => [name, ...aliases].map(spellingOf);

/** Every name is compared with all others of its state: folding it once is most of the time saved. */
const spellings = new Map<string, Spelling>();

function spellingOf(name: string): Spelling {
  let known = spellings.get(name);
  if (known === undefined) {
    const folded = fold(name);
    const words = folded.split(/[ -]/);
    known = { words: new Set(words), first: words[0] ?? '', hasFiliation: FILIATION.test(folded) };
    spellings.set(name, known);
  }
  return known;
}
