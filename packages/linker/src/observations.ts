/**
 * What can be observed about a reading, and what a careful reader would make of each: the log odds it
 * adds to the rest. These are the judgements training starts from and stays near where its data say
 * little (`weights.ts` holds what came out); a new observation begins here.
 */
export const PRIOR_WEIGHTS = {
  /** A listed name with the right case, alone at its place: about 95 in 100. */
  listed: 3,
  /** Two words coincide by chance far less often than one. */
  severalWords: 1.3,
  /** In capitals as listed; other bodies may share the letters. */
  acronym: 0.2,
  /** Set in brackets after the full name: it means that in this text. */
  introduced: 4,
  /** A case form of the listed name, recognised by its stem. */
  inflected: -0.6,
  /** A weak name alone means something else more often than not. */
  weak: -4,
  /** A context word of the name in the same or a neighbouring sentence. */
  nearContext: 3.6,
  /** Only elsewhere in the text. */
  farContext: 2.4,
  /** Each further different context word, up to `MOST_FURTHER`. */
  furtherContext: 0.9,
  /** An entity it is tied to, or its state, in the text. */
  related: 3.6,
  /** Each further one, up to `MOST_FURTHER`. */
  furtherRelated: 0.7,
  /** Context words and ties together often rest on the same words (`Mali` is both). */
  bothKinds: -1.8,
  /** The same entity by a name that is not weak. */
  strongName: 5,
  /** Tied entities of a name that stands on its own: it only breaks ties. */
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
  /** An ordinary word of the language, by list or because the text has it small, at the start of a sentence. */
  ordinaryWord: -2.5,
  /** A town by its bare name that is no seat of a state: the world has hundreds of thousands. */
  obscurePlace: -1.6,
  /** Its state is spoken of, by name or as an adjective, or something it is tied to. */
  home: 1.4,
  /** Among towns of the United States, of which every capital has a namesake, and nothing says the first. */
  american: -2.2,
  /** A town of that name with an American state after it stands in the text. */
  elsewhere: -4,
  /** A state that is a first name too, and nothing in the text is its own. */
  givenName: -1.5,
  /** One word between quotation marks is a title, or spoken of as a word. */
  quotedAlone: -3.5,
  /** “The” before what has no article: a ship, a hotel, or the river and not the state. */
  article: -3,
  /** The same before a river. */
  riverArticle: 3,
  /** A person of whose state, offices and ties the text says nothing. */
  strayPerson: -1.2,
  /** An office or rank directly before a person. */
  title: 0.8,
  /** The adjective in the title before a person is that of the person's state. */
  titleAgrees: 1,
  /** It is another state's. */
  titleClashes: -2.5,
  /** A form of address before something that is no person. */
  addressed: -9,
  /** After in, at, from, en, au, and it is a place or a state. */
  locative: 1,
  /** A singer, a striker of that name. */
  privateCalling: -6,
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

  /** A surname whose full name stands in the text. */
  surname: 3.3,
  /** The full name stands only later. */
  surnameBefore: -0.8,
  /** Others in the text have the same surname, and something told them apart. */
  namesakes: -0.8,
  /** The title or first name that told them apart. */
  toldApart: 0.6,
  /** No full name, but the title of an office that its bearer held on the day for a state of the text. */
  officeHolder: 3.2,

  /** A seat as the subject of what only somebody who decides does: “Kyiv denied”. */
  governsDeed: 3,
  /** At one end of relations, talks, a quarrel: “ties with Moscow”. */
  governsTie: 3.2,
  /** Accused, urged, thanked. */
  governsAddressed: 3,
  /** Owner of a decision, a policy, an ally: “Kyiv's denial”. */
  governsPossession: 2.8,
  /** According to it. */
  governsView: 3.2,
  /** Moscow-backed, pro-Moscow. */
  governsHyphen: 3.2,
  /** Each further such sign, up to `MOST_FURTHER`. */
  governsFurther: 0.8,

  /** An office that one person held on the day, with its state beside it. */
  office: 3.4,
  /** The state is only to be gathered from who is named in the text. */
  impliedOffice: -0.6,
  /** A common noun that is listed for an entity, with its state beside it. */
  listedNoun: 3.2,
  /** The state is only the one that this sentence or text is about. */
  impliedState: -0.6,
  /** That person or body is named in the text. */
  named: 0.8,
} as const;

export type Observation = keyof typeof PRIOR_WEIGHTS;

/** More of the same kind of evidence than this adds nothing. */
export const MOST_FURTHER = 2;
