/**
 * The closed lists that every layer shares: YAML (lower-case, hyphens), SQL and
 * GraphQL (upper-case, underscores) and what the screen says in English and French.
 *
 * A word is added here and nowhere else; `toGraphQL` derives the other spelling.
 */

export const LANGUAGES = ['en', 'fr'] as const;
/** A language in which Backstory itself writes. Names come in many more. */
export type Language = (typeof LANGUAGES)[number];

/** A text that Backstory wrote, in both of its languages. */
export type LocalizedText = Record<Language, string>;

export const ENTITY_TYPES = ['Actor', 'Place', 'Event', 'Storyline'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const TIERS = ['curated', 'reference'] as const;
export type Tier = (typeof TIERS)[number];

/** `armed-group` → `ARMED_GROUP`: the spelling in GraphQL, the snapshot and `recognize`. */
export function toGraphQL<K extends string>(kind: K): GraphQLSpelling<K> {
  return kind.toUpperCase().replaceAll('-', '_') as GraphQLSpelling<K>;
}
type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
export type GraphQLSpelling<S extends string> = Uppercase<Underscored<S>>;

type Labels<K extends string> = Record<K, LocalizedText>;

const ACTOR_KIND_LABELS = {
  person: { en: 'Person', fr: 'Personne' },
  state: { en: 'State', fr: 'État' },
  'armed-group': { en: 'Armed group', fr: 'Groupe armé' },
  military: { en: 'Military force', fr: 'Force militaire' },
  organization: { en: 'Organisation', fr: 'Organisation' },
  people: { en: 'People', fr: 'Peuple' },
} satisfies Labels<string>;

const PLACE_KIND_LABELS = {
  city: { en: 'City', fr: 'Ville' },
  town: { en: 'Town', fr: 'Localité' },
  village: { en: 'Village', fr: 'Village' },
  region: { en: 'Region', fr: 'Région' },
  area: { en: 'Area', fr: 'Zone' },
  river: { en: 'River', fr: 'Fleuve' },
  base: { en: 'Military base', fr: 'Base militaire' },
  mine: { en: 'Mine', fr: 'Mine' },
  building: { en: 'Building', fr: 'Bâtiment' },
} satisfies Labels<string>;

const EVENT_KIND_LABELS = {
  agreement: { en: 'Agreement', fr: 'Accord' },
  appointment: { en: 'Appointment', fr: 'Nomination' },
  arrest: { en: 'Arrest', fr: 'Arrestation' },
  attack: { en: 'Attack', fr: 'Attaque' },
  battle: { en: 'Battle', fr: 'Bataille' },
  coup: { en: 'Coup', fr: "Coup d'État" },
  death: { en: 'Death', fr: 'Décès' },
  deployment: { en: 'Deployment', fr: 'Déploiement' },
  'diplomatic-break': { en: 'Diplomatic break', fr: 'Rupture diplomatique' },
  election: { en: 'Election', fr: 'Élection' },
  founding: { en: 'Founding', fr: 'Fondation' },
  killings: { en: 'Killings', fr: 'Tueries' },
  protest: { en: 'Protest', fr: 'Manifestation' },
  sanctions: { en: 'Sanctions', fr: 'Sanctions' },
  statement: { en: 'Statement', fr: 'Déclaration' },
  visit: { en: 'Visit', fr: 'Visite' },
  withdrawal: { en: 'Withdrawal', fr: 'Retrait' },
  other: { en: 'Event', fr: 'Événement' },
} satisfies Labels<string>;

/** What the office is, whatever its title: nominals and “who held it” are answered by it. */
const OFFICE_LABELS = {
  'head-of-state': { en: 'Head of state', fr: "Chef de l'État" },
  'head-of-government': { en: 'Head of government', fr: 'Chef du gouvernement' },
  'foreign-minister': { en: 'Foreign minister', fr: 'Ministre des affaires étrangères' },
  'defence-minister': { en: 'Defence minister', fr: 'Ministre de la défense' },
  leader: { en: 'Leader', fr: 'Dirigeant' },
  minister: { en: 'Minister', fr: 'Ministre' },
  'deputy-leader': { en: 'Deputy leader', fr: 'Dirigeant adjoint' },
  spokesperson: { en: 'Spokesperson', fr: 'Porte-parole' },
  commander: { en: 'Commander', fr: 'Commandant' },
  governor: { en: 'Governor', fr: 'Gouverneur' },
  ambassador: { en: 'Ambassador', fr: 'Ambassadeur' },
  envoy: { en: 'Envoy', fr: 'Envoyé' },
  legislator: { en: 'Legislator', fr: 'Parlementaire' },
  judge: { en: 'Judge', fr: 'Juge' },
  official: { en: 'Official', fr: 'Responsable' },
} satisfies Labels<string>;

/**
 * A relation read from its subject's side and from its object's: “Wagner Group
 * *fought alongside* …”. Verbless where it can be, so that it needs no tense.
 */
const RELATION_KIND_LABELS = {
  'member-of': {
    forward: { en: 'member of', fr: 'membre de' },
    inverse: { en: 'has as a member', fr: 'compte parmi ses membres' },
  },
  'part-of': {
    forward: { en: 'part of', fr: 'fait partie de' },
    inverse: { en: 'includes', fr: 'comprend' },
  },
  'succeeded-by': {
    forward: { en: 'succeeded by', fr: 'remplacé par' },
    inverse: { en: 'successor of', fr: 'successeur de' },
  },
  'split-from': {
    forward: { en: 'split from', fr: 'issu d’une scission de' },
    inverse: { en: 'parent of the breakaway', fr: 'à l’origine de la scission' },
  },
  'allied-with': {
    forward: { en: 'allied with', fr: 'allié à' },
    inverse: { en: 'allied with', fr: 'allié à' },
  },
  supports: {
    forward: { en: 'supports', fr: 'soutient' },
    inverse: { en: 'supported by', fr: 'soutenu par' },
  },
  supplies: {
    forward: { en: 'supplies', fr: 'fournit' },
    inverse: { en: 'supplied by', fr: 'fourni par' },
  },
  opposes: {
    forward: { en: 'opposes', fr: 's’oppose à' },
    inverse: { en: 'opposed by', fr: 'contesté par' },
  },
  fights: {
    forward: { en: 'in combat with', fr: 'combat' },
    inverse: { en: 'in combat with', fr: 'combattu par' },
  },
  'broke-with': {
    forward: { en: 'broke with', fr: 'a rompu avec' },
    inverse: { en: 'relations broken off by', fr: 'relations rompues par' },
  },
  overthrew: {
    forward: { en: 'overthrew', fr: 'a renversé' },
    inverse: { en: 'overthrown by', fr: 'renversé par' },
  },
  'deployed-in': {
    forward: { en: 'deployed in', fr: 'déployé au' },
    inverse: { en: 'host of', fr: 'pays d’accueil de' },
  },
  'based-in': {
    forward: { en: 'based in', fr: 'basé à' },
    inverse: { en: 'base of', fr: 'base de' },
  },
  'sanctioned-by': {
    forward: { en: 'under sanctions of', fr: 'sous sanctions de' },
    inverse: { en: 'sanctioned', fr: 'a sanctionné' },
  },
  'suspended-by': {
    forward: { en: 'suspended by', fr: 'suspendu par' },
    inverse: { en: 'suspended', fr: 'a suspendu' },
  },
  mediates: {
    forward: { en: 'mediator for', fr: 'médiateur auprès de' },
    inverse: { en: 'mediated by', fr: 'sous médiation de' },
  },
  'founded-by': {
    forward: { en: 'founded by', fr: 'fondé par' },
    inverse: { en: 'founder of', fr: 'fondateur de' },
  },
  'relative-of': {
    forward: { en: 'relative of', fr: 'parent de' },
    inverse: { en: 'relative of', fr: 'parent de' },
  },
} satisfies Record<string, { forward: LocalizedText; inverse: LocalizedText }>;

const PARTICIPANT_ROLE_LABELS = {
  agent: { en: 'Acted', fr: 'A agi' },
  target: { en: 'Acted upon', fr: 'Visé' },
  party: { en: 'Party', fr: 'Partie' },
  speaker: { en: 'Spoke', fr: 'S’est exprimé' },
  host: { en: 'Host', fr: 'Hôte' },
  mediator: { en: 'Mediator', fr: 'Médiateur' },
  affected: { en: 'Affected', fr: 'Concerné' },
} satisfies Labels<string>;

const MEASURE_LABELS = {
  killed: { en: 'killed', fr: 'tués' },
  wounded: { en: 'wounded', fr: 'blessés' },
  captured: { en: 'captured', fr: 'capturés' },
  missing: { en: 'missing', fr: 'disparus' },
  displaced: { en: 'displaced', fr: 'déplacés' },
  troops: { en: 'troops', fr: 'soldats' },
  vehicles: { en: 'vehicles', fr: 'véhicules' },
  money: { en: 'money', fr: 'argent' },
  share: { en: 'per cent', fr: 'pour cent' },
  other: { en: '', fr: '' },
} satisfies Labels<string>;

const CLAIM_TOPIC_LABELS = {
  toll: { en: 'Toll', fr: 'Bilan' },
  responsibility: { en: 'Responsibility', fr: 'Responsabilité' },
  presence: { en: 'Presence', fr: 'Présence' },
  conduct: { en: 'Conduct', fr: 'Conduite' },
  support: { en: 'Outside support', fr: 'Soutien extérieur' },
  outcome: { en: 'Outcome', fr: 'Issue' },
  motive: { en: 'Motive', fr: 'Motif' },
  date: { en: 'Date', fr: 'Date' },
  legality: { en: 'Legality', fr: 'Légalité' },
  strength: { en: 'Strength', fr: 'Effectifs' },
} satisfies Labels<string>;

const keys = <K extends string>(labels: Record<K, unknown>) => Object.keys(labels) as [K, ...K[]];

export const ACTOR_KINDS = keys(ACTOR_KIND_LABELS);
export const PLACE_KINDS = keys(PLACE_KIND_LABELS);
export const EVENT_KINDS = keys(EVENT_KIND_LABELS);
/** In the order of precedence in which a descriptor chooses among offices held at once. */
export const OFFICES = keys(OFFICE_LABELS);
/** Who governs or leads: what a card of a state or a body names. */
export const LEADING_OFFICES: readonly Office[] = ['head-of-state', 'head-of-government', 'leader'];
export const RELATION_KINDS = keys(RELATION_KIND_LABELS);
export const PARTICIPANT_ROLES = keys(PARTICIPANT_ROLE_LABELS);
export const MEASURES = keys(MEASURE_LABELS);
export const CLAIM_TOPICS = keys(CLAIM_TOPIC_LABELS);
/** What sort of name a card or an answer shows. */
export const NAME_KINDS = ['full', 'short', 'alias', 'acronym', 'former', 'mononym'] as const;
/** What a file may list besides: a nominal (the junta) is read in texts, but is nobody's name and is shown nowhere. */
export const LISTED_NAME_KINDS = [...NAME_KINDS, 'nominal'] as const;
/** `never`: a name that is shown and searched, but too common to be linked. */
export const MATCH_POLICIES = ['upper', 'acronym', 'any', 'never'] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type Office = (typeof OFFICES)[number];
export type RelationKind = (typeof RELATION_KINDS)[number];
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type Measure = (typeof MEASURES)[number];
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];
export type NameKind = (typeof NAME_KINDS)[number];
export type ListedNameKind = (typeof LISTED_NAME_KINDS)[number];
export type MatchPolicy = (typeof MATCH_POLICIES)[number];

const STORYLINE_LABEL: LocalizedText = { en: 'Storyline', fr: 'Récit' };

/** The word for a kind of entity, as the card and the popup show it. */
export function kindLabel(kind: string, language: Language): string {
  const labels: Record<string, LocalizedText> = {
    ...ACTOR_KIND_LABELS,
    ...PLACE_KIND_LABELS,
    ...EVENT_KIND_LABELS,
    storyline: STORYLINE_LABEL,
  };
  const label = labels[kind];
  if (!label) throw new Error(`vocabulary: there is no kind “${kind}”; kinds are listed in vocabulary.ts`);
  return label[language];
}

/** The words between subject and object, or, with `inverse`, between object and subject. */
export function relationLabel(kind: RelationKind, language: Language, inverse = false): string {
  return RELATION_KIND_LABELS[kind][inverse ? 'inverse' : 'forward'][language];
}

export const officeLabel = (office: Office, language: Language) => OFFICE_LABELS[office][language];
export const topicLabel = (topic: ClaimTopic, language: Language) => CLAIM_TOPIC_LABELS[topic][language];
export const measureLabel = (measure: Measure, language: Language) => MEASURE_LABELS[measure][language];
export const participantRoleLabel = (role: ParticipantRole, language: Language) =>
  PARTICIPANT_ROLE_LABELS[role][language];
