/**
 * From what was observed about a reading to the probability that a reader would agree with it.
 *
 * A logistic over named weights. They were set by hand, in units of log odds, and stand for the
 * judgement a careful reader would make; they are not fitted to a corpus. Where evidence repeats
 * itself (a title and a full name) it is not counted twice: each weight says what the observation
 * adds to the rest.
 */
const WEIGHTS = {
  /** A listed name with the right case, alone at its place: about 95 in 100. */
  listed: 3,
  /** Two words coincide by chance far less often than one. */
  severalWords: 1.3,
  /** In capitals as listed; other bodies may share the letters. */
  acronym: 0.2,
  /** A weak name alone means something else more often than not. */
  weak: -4,
  /** A context word of the name in the same or a neighbouring sentence. */
  nearContext: 3.6,
  /** Only elsewhere in the text. */
  farContext: 2.4,
  /** Each further different context word, up to `MOST_FURTHER`. */
  furtherContext: 0.9,
  /** The same entity by a name that is not weak. */
  strongName: 5,
  /** An entity it is tied to, or its state, in the text. */
  related: 3.6,
  /** Each further one, up to `MOST_FURTHER`. */
  furtherRelated: 0.7,
  /** The same for names that stand on their own: it only breaks ties. */
  relatedToStrong: 0.4,
  /** The same spelling was read so elsewhere in this text: a text keeps to one sense. */
  settled: 2.6,
  /** A name of somebody else with this word in it stands in the text. */
  blocked: -5,
  /** Words of music, stage or sport in the sentence, each up to `MOST_FURTHER`, against a weak name. */
  artsInSentence: -2.6,
  /** The text is about such things. */
  artsInText: -2.5,
  /** The name goes on into something unknown. */
  unknownEdge: -9,
  /** In a headline, where any word has a capital. */
  headlineWord: -1.4,
  /** Shouted: no evidence of case, one word. */
  shouted: -3,
  /** Read so in the body of the text, against the two above. */
  inBody: 3,
  /** An office or rank directly before a person. */
  title: 0.8,
  /** A form of address before something that is no person. */
  addressed: -9,
  /** After in, at, from, en, au, and it is a place or a state. */
  locative: 0.5,
  /** A singer, a striker of that name. */
  privateCalling: -6,
  /** Mme before the surname of a man. */
  wrongSex: -6,
  /** The family, the couple of that name. */
  kin: -4,
  /** The film Timbuktu, the yacht of that name. */
  namedThing: -4,
  /** Only years in the sentence in which the entity did not yet exist. */
  anachronism: -4,
  /** France 24: a number that belongs to the name. */
  numbered: -4,
  /** A word of its kind beside it: the region of Gao. */
  kindAgrees: 1.5,
  /** How often the press names it, 0 to 1. */
  prominence: 0.6,
  /** A surname whose full name stood before in the text. */
  surname: 3.3,
  /** The full name stands only later. */
  surnameBefore: -0.8,
  /** Others in the text have the same surname, and something told them apart. */
  namesakes: -0.8,
  /** The title or first name that told them apart. */
  toldApart: 0.6,
} as const;

type Observation = keyof typeof WEIGHTS;

/** More of the same kind of evidence than this adds nothing. */
export const MOST_FURTHER = 2;

/**
 * Below this no mention is made. If a wrong card costs c times a missing one, a reading is worth
 * showing from tau = c / (1 + c) on; we hold c = 9 for everything a card says something about.
 */
const THRESHOLD = 0.9;

/** Two readings of one spelling closer than this, in log odds, are left undecided. */
export const MARGIN = 0.35;

/** A sum of observations, each with how often or how strongly it was made. */
export class Score {
  logOdds = 0;

  add(observation: Observation, times = 1): this {
    this.logOdds += WEIGHTS[observation] * times;
    return this;
  }

  /**
   * Adds two scores that often rest on the same words (`Mali` is a context word and an entity): the
   * stronger counts whole, the weaker by half.
   */
  addBoth(one: Score, other: Score): this {
    this.logOdds += Math.max(one.logOdds, other.logOdds) + Math.min(one.logOdds, other.logOdds) / 2;
    return this;
  }

  get confidence(): number {
    return 1 / (1 + Math.exp(-this.logOdds));
  }

  get isEnough(): boolean {
    return this.confidence >= THRESHOLD;
  }
}
