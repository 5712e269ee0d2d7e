/**
 * What the sets do not say about the names of states and a sentence needs: articles,
 * the names that the press uses beside the official ones, and those that also mean
 * something else. Keyed by ISO 3166-1 alpha-2.
 */
import type { LocalizedText } from '@backstory/schema/vocabulary';
import type { NameDraft } from './reference-draft.ts';

/** Display names where CLDR's tells two states apart by a dash or is not the one that the press has. */
export const DISPLAY_NAMES: Record<string, LocalizedText> = {
  CD: { en: 'Democratic Republic of the Congo', fr: 'République démocratique du Congo' },
  CG: { en: 'Republic of the Congo', fr: 'République du Congo' },
  HK: { en: 'Hong Kong', fr: 'Hong Kong' },
  KN: { en: 'Saint Kitts and Nevis', fr: 'Saint-Kitts-et-Nevis' },
  LC: { en: 'Saint Lucia', fr: 'Sainte-Lucie' },
  MF: { en: 'Saint Martin', fr: 'Saint-Martin' },
  MM: { en: 'Myanmar', fr: 'Birmanie' },
  MO: { en: 'Macau', fr: 'Macao' },
  TR: { en: 'Turkey', fr: 'Turquie' },
  VA: { en: 'Vatican City', fr: 'Vatican' },
  VC: { en: 'Saint Vincent and the Grenadines', fr: 'Saint-Vincent-et-les-Grenadines' },
  VN: { en: 'Vietnam', fr: 'Vietnam' },
};

/** States whose English name takes “the” within a sentence. */
export const WITH_THE: ReadonlySet<string> = new Set(
  'AE BQ BS CC CD CF CG CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB TC US VG VI'.split(' '),
);

/** The French article where the set's French name is not the one that is shown. */
export const FRENCH_ARTICLES: Record<string, 'le' | 'la' | 'l’' | 'les' | ''> = {
  AS: 'les',
  BM: 'les',
  BN: 'le',
  BO: 'la',
  BQ: 'les',
  CC: 'les',
  CD: 'la',
  CG: 'la',
  CI: 'la',
  CK: 'les',
  CX: 'l’',
  FK: 'les',
  FM: 'la',
  FO: 'les',
  GB: 'le',
  GF: 'la',
  GL: 'le',
  GP: 'la',
  IM: 'l’',
  IR: 'l’',
  KP: 'la',
  KR: 'la',
  KY: 'les',
  LA: 'le',
  MD: 'la',
  MM: 'la',
  MP: 'les',
  MQ: 'la',
  NC: 'la',
  NF: 'l’',
  NL: 'les',
  PF: 'la',
  PN: 'les',
  RE: 'la',
  SV: 'le',
  SY: 'la',
  TC: 'les',
  TK: 'les',
  TR: 'la',
  TW: '',
  TZ: 'la',
  US: 'les',
  VA: 'le',
  VE: 'le',
  VG: 'les',
  VI: 'les',
  VN: 'le',
};

const name = (text: string, language: string, kind: NameDraft['kind'] = 'alias'): NameDraft => ({
  text,
  language,
  kind,
});
const weak = (draft: NameDraft): NameDraft => ({ ...draft, policy: 'weak' });

/** Names in use that neither set lists. */
export const PRESS_NAMES: Record<string, readonly NameDraft[]> = {
  AE: [
    name('UAE', 'en', 'acronym'),
    name('ОАЭ', 'ru', 'acronym'),
    name('ОАЕ', 'uk', 'acronym'),
    name('الإمارات', 'ar'),
  ],
  BA: [name('Bosnia', 'en', 'short'), name('Bosnie', 'fr', 'short')],
  BN: [name('Brunei', 'mul', 'short')],
  BY: [name('Bélarus', 'fr'), name('Белоруссия', 'ru')],
  CD: [
    name('DR Congo', 'en', 'short'),
    name('Congo-Kinshasa', 'mul', 'short'),
    name('DRC', 'en', 'acronym'),
    name('RDC', 'fr', 'acronym'),
    name('RD Congo', 'fr', 'short'),
    name('ДР Конго', 'ru', 'short'),
    weak(name('Congo', 'mul', 'short')),
  ],
  CF: [
    weak(name('CAR', 'en', 'acronym')),
    name('Centrafrique', 'fr', 'short'),
    weak(name('RCA', 'fr', 'acronym')),
    name('ЦАР', 'ru', 'acronym'),
  ],
  CG: [name('Congo-Brazzaville', 'mul', 'short'), weak(name('Congo', 'mul', 'short'))],
  CI: [name('Ivory Coast', 'en'), name('Elfenbeinküste', 'de'), name('Costa de Marfil', 'es')],
  CN: [name('КНР', 'ru', 'acronym')],
  CV: [name('Cabo Verde', 'mul')],
  CZ: [name('République tchèque', 'fr')],
  GB: [
    name('UK', 'en', 'acronym'),
    name('U.K.', 'en', 'acronym'),
    name('Britain', 'en', 'short'),
    name('Great Britain', 'en'),
    name('Grande-Bretagne', 'fr'),
    name('Gran Bretaña', 'es'),
    name('Großbritannien', 'de'),
    name('Британия', 'ru', 'short'),
    name('Британія', 'uk', 'short'),
    name('بريطانيا', 'ar', 'short'),
  ],
  KP: [name('DPRK', 'en', 'acronym'), name('Северная Корея', 'ru'), name('КНДР', 'uk', 'acronym')],
  KR: [name('Южная Корея', 'ru')],
  MM: [name('Burma', 'en'), name('Myanmar', 'fr')],
  NL: [name('Голландия', 'ru')],
  PG: [name('Papua Neuguinea', 'de')],
  SA: [name('السعودية', 'ar', 'short')],
  SZ: [name('Swaziland', 'mul', 'former')],
  TL: [name('East Timor', 'en')],
  TR: [name('Türkiye', 'mul')],
  US: [
    name('US', 'en', 'acronym'),
    name('U.S.', 'en', 'acronym'),
    name('USA', 'mul', 'acronym'),
    name('США', 'mul', 'acronym'),
    name('أمريكا', 'ar', 'short'),
  ],
  VA: [
    name('Holy See', 'en'),
    name('Vatican', 'en', 'short'),
    name('Cité du Vatican', 'fr'),
    name('Saint-Siège', 'fr'),
    name('Santa Sede', 'es'),
  ],
  VN: [name('Viêt Nam', 'fr'), name('Viet Nam', 'en')],
  RE: [name('La Réunion', 'fr')],
  ZA: [name('ЮАР', 'ru', 'acronym'), name('ПАР', 'uk', 'acronym')],
};

/**
 * Names of states that are also a region elsewhere, a person's name or an ordinary
 * word, in any language in which a page may stand. They are linked with evidence
 * of the state near them.
 */
export const WEAK_STATE_NAMES = new Set([
  // A state of the USA, a person's name, a bird.
  'Georgia',
  'Géorgie',
  'Geórgia',
  'جورجيا',
  'Jordan',
  'Chad',
  'Turkey',
  // Northern Ireland and American Samoa are other places, and their adjectives do not tell it to a reader of capitals.
  'Ireland',
  'Irlande',
  'Irlanda',
  'Irland',
  'Ирландия',
  'Ірландія',
  'أيرلندا',
  'Samoa',
  'Самоа',
  'ساموا',
  // Given names.
  'Dominique',
  'Maurice',
  'Maurício',
  'Mauricio',
  'Salvador',
  'Kenya',
  'Santa Lucía',
  'Santa Lúcia',
  // Cities, and a football club.
  'Granada',
  'Grenade',
  'Monaco',
  'Mónaco',
  'Mônaco',
  'Монако',
  'موناكو',
  // Ordinary words: sons, a country's diameter, the chili pepper.
  'بنين',
  'قطر',
  'Chili',
  'Malte',
  'Gana',
  // Territories: a shirt, a mountain, saints.
  'Jersey',
  'Montserrat',
  'Saint Helena',
  'Sainte-Hélène',
  // A region of the Pacific before it was a state's name.
  'Micronesia',
  'Micronésie',
  'Mikronesien',
  'Micronésia',
]);

/**
 * Spellings that mean something else far more often: an island (German for Iceland), Guiana
 * (Portuguese for Guyana), a meeting, saints after whom half the world's parishes are called.
 */
export const NEVER_LINKED_STATE_NAMES = new Set([
  'Island',
  'Guiana',
  'Réunion',
  'Reunión',
  'Reunião',
  'Guadalupe',
  'Saint Martin',
  'Saint-Martin',
  'San Martín',
  'São Martinho',
  'Santa Elena',
  'Santa Helena',
  'San Bartolomé',
  'São Bartolomeu',
]);

/** Evidence for weak names where names and demonyms of the state would also stand in a text about the namesake. */
export const STATE_CONTEXTS: Record<string, readonly string[]> = {
  GE: [
    'tbilisi',
    'tbilissi',
    'abkhazia',
    'abkhazie',
    'south ossetia',
    'ossétie du sud',
    'caucasus',
    'caucase',
    'georgian dream',
    'rêve géorgien',
    'armenia',
    'azerbaijan',
    'arménie',
    'azerbaïdjan',
    'russia',
    'russie',
    'saakashvili',
    'kobakhidze',
    'ivanishvili',
    'тбилиси',
    'تبليسي',
  ],
  IE: [
    'dublin',
    'taoiseach',
    'tánaiste',
    'republic of ireland',
    'république d’irlande',
    'oireachtas',
    'dáil',
    'irish government',
    'irish prime minister',
    'gouvernement irlandais',
    'дублин',
    'дублін',
    'دبلن',
  ],
  WS: [
    'apia',
    'samoan prime minister',
    'government of samoa',
    'independent state of samoa',
    'premier ministre samoan',
  ],
};
