/**
 * What can be observed about a reading, and what a careful reader would make of each: `prior` is the
 * log odds it adds to the rest. Training starts from these judgements and stays near them where its
 * data say little; what came out stands in `weights.ts`. A new observation begins here.
 */
export const OBSERVATIONS = {
  listed: { prior: 3, meaning: 'A listed name with the right case, alone at its place: about 95 in 100.' },
  severalWords: { prior: 1.3, meaning: 'Two words coincide by chance far less often than one.' },
  acronym: { prior: 0.2, meaning: 'In capitals as listed; other bodies may share the letters.' },
  introduced: { prior: 4, meaning: 'Set in brackets after the full name: it means that in this text.' },
  inflected: { prior: -0.6, meaning: 'A case form of the listed name, recognised by its stem.' },
  weak: { prior: -4, meaning: 'A weak name alone means something else more often than not.' },
  nearContext: { prior: 3.6, meaning: 'A context word of the name in the same or a neighbouring sentence.' },
  farContext: { prior: 2.4, meaning: 'Only elsewhere in the text.' },
  furtherContext: { prior: 0.9, meaning: 'Each further different context word, up to a limit.' },
  related: { prior: 3.6, meaning: 'An entity it is tied to, or its state, in the text.' },
  furtherRelated: { prior: 0.7, meaning: 'Each further one, up to a limit.' },
  bothKinds: {
    prior: -1.8,
    meaning: 'Context words and ties together often rest on the same words (`Mali` is both).',
  },
  seatLocative: { prior: 2.8, meaning: 'A weak name of a seat after in, at, à: somebody is there.' },
  seatSign: { prior: 2.8, meaning: 'A weak name of a seat that does what a government does.' },
  strongName: { prior: 5, meaning: 'The same entity by a name that is not weak.' },
  relatedToStrong: {
    prior: 0.4,
    meaning: 'Tied entities of a name that stands on its own: it only breaks ties.',
  },
  settled: {
    prior: 2.6,
    meaning: 'The same spelling was read so elsewhere in this text: a text keeps to one sense.',
  },
  blocked: { prior: -5, meaning: 'A name of somebody else with this word in it stands in the text.' },
  artsInSentence: {
    prior: -2.6,
    meaning: 'Words of music, stage or sport in the sentence, each up to a limit, against a weak name.',
  },
  artsInText: { prior: -2.5, meaning: 'The text is about such things.' },
  unknownEdge: { prior: -9, meaning: 'The name goes on into something unknown.' },
  headlineWord: { prior: -1.4, meaning: 'In a headline, where any word has a capital.' },
  shouted: { prior: -3, meaning: 'Shouted: no evidence of case, one word.' },
  inBody: { prior: 3, meaning: 'Read so in the body of the text, against the two above.' },
  ordinaryWord: {
    prior: -2.5,
    meaning:
      'An ordinary word of the language, by list or because the text has it small, at the start of a sentence.',
  },
  otherSubject: {
    prior: -2.5,
    meaning: 'The text is about cooking, films, first names or the like, where places mean other things.',
  },
  otherSubjectVisited: {
    prior: -1.2,
    meaning: 'The same, though somebody is or goes there elsewhere in the text.',
  },
  foreignName: { prior: -1.5, meaning: 'A state by a name it has in other languages only.' },
  expired: { prior: -2.5, meaning: 'A short name that was no longer in use when the text was written.' },
  lacksArticle: {
    prior: -1.8,
    meaning: 'A state as a French subject without its article: rather a first name.',
  },
  colony: { prior: -4, meaning: 'French Sudan: the adjective of one state before the name of another.' },
  state: { prior: 1, meaning: 'A state, among others of its name: the press means it most.' },
  seat: {
    prior: 1,
    meaning: 'The seat of a state or body, among others of its name.',
  },
  obscurePlace: {
    prior: -2,
    meaning: 'A town by its bare name that is no seat of a state: the world has hundreds of thousands.',
  },
  home: {
    prior: 0.8,
    meaning: 'Its state is spoken of, by name or as an adjective, or something it is tied to.',
  },
  american: {
    prior: -2.2,
    meaning:
      'Among towns of the United States, of which every capital has a namesake, and nothing says the first.',
  },
  elsewhere: {
    prior: -4,
    meaning: 'A town of that name with an American state after it stands in the text.',
  },
  givenName: {
    prior: -1.5,
    meaning: 'A state that is a first name too, and nothing in the text is its own.',
  },
  quotedAlone: {
    prior: -3.5,
    meaning: 'One word between quotation marks is a title, or spoken of as a word.',
  },
  article: {
    prior: -3,
    meaning: '“The” before what has no article: a ship, a hotel, or the river and not the state.',
  },
  riverArticle: { prior: 3, meaning: 'The same before a river.' },
  strayPerson: { prior: -1.2, meaning: 'A person of whose state, offices and ties the text says nothing.' },
  title: { prior: 0.8, meaning: 'An office or rank directly before a person.' },
  titleAgrees: {
    prior: 1,
    meaning: "The adjective in the title before a person is that of the person's state.",
  },
  titleClashes: { prior: -2.5, meaning: "It is another state's." },
  addressed: { prior: -9, meaning: 'A form of address before something that is no person.' },
  locative: { prior: 1, meaning: 'After in, at, from, en, au, and it is a place or a state.' },
  privateCalling: { prior: -6, meaning: 'A singer, a striker of that name.' },
  kin: { prior: -7, meaning: 'The family, the couple of that name.' },
  namedThing: { prior: -4, meaning: 'The film Timbuktu, the yacht of that name.' },
  anachronism: { prior: -4, meaning: 'Only years in the sentence in which the entity did not yet exist.' },
  numbered: { prior: -4, meaning: 'France 24: a number that belongs to the name.' },
  kindAgrees: { prior: 1.5, meaning: 'A word of its kind beside it: the region of Gao.' },
  prominence: { prior: 0.6, meaning: 'How often the press names it, 0 to 1.' },
  surname: { prior: 3.3, meaning: 'A surname whose full name stands in the text.' },
  surnameBefore: { prior: -0.8, meaning: 'The full name stands only later.' },
  namesakes: {
    prior: -0.8,
    meaning: 'Others in the text have the same surname, and something told them apart.',
  },
  toldApart: { prior: 0.6, meaning: 'The title or first name that told them apart.' },
  officeHolder: {
    prior: 3.2,
    meaning:
      'No full name, but the title of an office that its bearer held on the day for a state of the text.',
  },
  surnameAgain: { prior: -0.4, meaning: 'The bare surname again, after it stood with that title.' },
  governsDeed: {
    prior: 3,
    meaning: 'A seat as the subject of what only somebody who decides does: “Kyiv denied”.',
  },
  governsTie: { prior: 3.2, meaning: 'At one end of relations, talks, a quarrel: “ties with Moscow”.' },
  governsAddressed: { prior: 3, meaning: 'Accused, urged, thanked.' },
  governsPossession: { prior: 2.8, meaning: "Owner of a decision, a policy, an ally: “Kyiv's denial”." },
  governsView: { prior: 3.2, meaning: 'According to it.' },
  governsHyphen: { prior: 3.2, meaning: 'Moscow-backed, pro-Moscow.' },
  governsFurther: { prior: 0.8, meaning: 'Each further such sign, up to a limit.' },
  office: { prior: 3.4, meaning: 'An office that one person held on the day, with its state beside it.' },
  impliedOffice: { prior: -0.6, meaning: 'The state is only to be gathered from who is named in the text.' },
  listedNoun: {
    prior: 3.2,
    meaning: 'A common noun that is listed for an entity, with its state beside it.',
  },
  impliedState: { prior: -0.6, meaning: 'The state is only the one that this sentence or text is about.' },
  named: { prior: 0.8, meaning: 'That person or body is named in the text.' },
} as const;

export type Observation = keyof typeof OBSERVATIONS;

/** More of the same kind of evidence than this adds nothing. */
export const MOST_FURTHER = 2;
