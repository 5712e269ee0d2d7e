/** Titles of heads of state and government as the sets print them → the words of our cards. */
import type { LocalizedText } from '@backstory/schema/vocabulary';

export interface OfficeTitle {
  /** Which office it is, whatever its qualifier: two rows of one base are of one office. */
  base: string;
  en: string;
  fr: string;
  /** The French title of a woman. */
  frFeminine: string;
  /** True of thrones: the holder is a monarch, not a politician. */
  isThrone: boolean;
  /** True where the title reads alone: no “of Vatican City” after Pope. */
  isComplete: boolean;
}

const title = (base: string, en: string, fr: string, frFeminine = fr, isThrone = false): OfficeTitle => ({
  base,
  en,
  fr,
  frFeminine,
  isThrone,
  isComplete: false,
});

const PRESIDENT = title('president', 'President', 'Président', 'Présidente');
const PRIME_MINISTER = title('prime-minister', 'Prime Minister', 'Premier ministre', 'Première ministre');
const SULTAN = title('sultan', 'Sultan', 'Sultan', 'Sultane', true);
const KING = title('monarch', 'King', 'Roi', 'Reine', true);
const COUNCIL_CHAIR = title(
  'presidential-council',
  'Chair of the Presidential Council',
  'Président du Conseil présidentiel',
  'Présidente du Conseil présidentiel',
);

/** Said of whoever the source lists as the head of government under a title that is already another role. */
export const HEAD_OF_GOVERNMENT = title(
  'head-of-government',
  'Head of government',
  'Chef du gouvernement',
  'Cheffe du gouvernement',
);

/**
 * What may stand before a name, the longer first. The second of a pair is the title
 * that the office of government has, where the Factbook prints both in one.
 */
const PRINTED: readonly (readonly [RegExp, OfficeTitle, OfficeTitle?])[] = [
  [/^Notification Statement: .* President\b/, PRESIDENT],
  [/^President of the Council of State and President of the Council of Ministers\b/, PRESIDENT],
  [
    /^President of the Swiss Confederation\b/,
    title('swiss-president', 'President', 'Président', 'Présidente'),
  ],
  [/^President of the Islamic Republic of Afghanistan\b/, PRESIDENT],
  [/^President of the Republic\b/, PRESIDENT],
  [
    /^President of transitional government\b/,
    title('president', 'Transitional President', 'Président de la transition', 'Présidente de la transition'),
  ],
  [
    /^President of the Government(?: \(Prime Minister-equivalent\)| or Acting Prime Minister)?/,
    title('prime-minister', 'Prime Minister', 'Président du gouvernement', 'Présidente du gouvernement'),
  ],
  [
    /^President of (?:the )?Council of Ministers\b/,
    title(
      'council-of-ministers',
      'President of the Council of Ministers',
      'Président du Conseil des ministres',
      'Présidente du Conseil des ministres',
    ),
  ],
  [
    /^Chair(?:man|person) of the Presidency\b/,
    title(
      'presidency',
      'Chair of the Presidency',
      'Président de la présidence',
      'Présidente de la présidence',
    ),
  ],
  [
    /^Chair(?:man|person) of the Council of Ministers\b/,
    title(
      'council-of-ministers',
      'Chair of the Council of Ministers',
      'Président du Conseil des ministres',
      'Présidente du Conseil des ministres',
    ),
  ],
  [/^Chair(?:man|person), Presidential Council\b/, COUNCIL_CHAIR],
  [
    /^State Affairs Commission (?:President|Chairman)\b/,
    title(
      'state-affairs',
      'President of the State Affairs Commission',
      'Président de la Commission des affaires de l’État',
    ),
  ],
  [
    /^Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces\b/,
    title('sovereignty-council', 'Chair of the Sovereignty Council', 'Président du Conseil de souveraineté'),
  ],
  [
    /^President of the National Council for the Safeguard of the Homeland \(CNSP\)/,
    title(
      'cnsp',
      'President of the National Council for the Safeguard of the Homeland',
      'Président du Conseil national pour la sauvegarde de la patrie',
    ),
  ],
  [/^Sultan and Prime Minister\b/, SULTAN, PRIME_MINISTER],
  [/^King and Prime Minister\b/, KING, PRIME_MINISTER],
  [
    /^(?:Crown Prince and Prime Minister|Prime Minister Crown Prince|Prime Minister and Foreign Minister|Prime Minister and Minister of Interior)\b/,
    PRIME_MINISTER,
  ],
  [/^King Sultan\b/, KING],
  [/^Executive President\b/, PRESIDENT],
  [/^Taoiseach(?: \(Prime Minister\))?/, title('prime-minister', 'Taoiseach', 'Taoiseach')],
  [/^Head of Government(?: \(or Cap de Govern\))?/, HEAD_OF_GOVERNMENT],
  [/^Minister of State\b/, title('minister-of-state', 'Minister of State', 'Ministre d’État')],
  [/^Head of State\b/, title('head-of-state', 'Head of State', 'Chef de l’État', 'Cheffe de l’État')],
  [
    /^Taliban Leader\b/,
    { ...title('taliban', 'Leader of the Taliban', 'Chef des talibans'), isComplete: true },
  ],
  [/^Supreme Leader\b/, title('supreme-leader', 'Supreme Leader', 'Guide suprême')],
  [/^Chancellor\b/, title('prime-minister', 'Chancellor', 'Chancelier', 'Chancelière')],
  [
    /^Premier(?: of the State Council)?\b/,
    title('prime-minister', 'Premier', 'Premier ministre', 'Première ministre'),
  ],
  [
    /^Prime Minister, State Administration Council (?:\(SAC\) )?Chair,/,
    title(
      'state-administration',
      'Chair of the State Administration Council',
      'Président du Conseil d’administration de l’État',
    ),
    PRIME_MINISTER,
  ],
  [/^Vice President and Prime Minister\b/, PRIME_MINISTER],
  [/^Prime Minister\b(?![,-])/i, PRIME_MINISTER],
  [/^Chief Minister\b/, title('chief-minister', 'Chief Minister', 'Ministre en chef')],
  [
    /^Chief Executive\b/,
    title('chief-executive', 'Chief Executive', 'Chef de l’exécutif', 'Cheffe de l’exécutif'),
  ],
  [
    /^President of (?:the )?Territorial Council\b/,
    title(
      'territorial-council',
      'President of the Territorial Council',
      'Président du Conseil territorial',
      'Présidente du Conseil territorial',
    ),
  ],
  [
    /^Mayor and Chairman of the Island Council\b/,
    title(
      'island-council',
      'Chair of the Island Council',
      'Président du Conseil de l’île',
      'Présidente du Conseil de l’île',
    ),
  ],
  [/^\(Ulu o Tokelau\)/, title('ulu', 'Ulu', 'Ulu')],
  [
    /^Supreme People's Assembly President\b/,
    title(
      'assembly',
      'President of the Supreme People’s Assembly',
      'Président de l’Assemblée populaire suprême',
    ),
  ],
  [
    /^Chairman of the Cabinet of Ministers\b/,
    title(
      'cabinet',
      'Chair of the Cabinet of Ministers',
      'Président du Cabinet des ministres',
      'Présidente du Cabinet des ministres',
    ),
  ],
  [
    /^President of the Territorial Assembly\b/,
    title(
      'territorial-assembly',
      'President of the Territorial Assembly',
      'Président de l’Assemblée territoriale',
      'Présidente de l’Assemblée territoriale',
    ),
  ],
  [/^President of French Polynesia\b/, PRESIDENT],
  [/^President\b/, PRESIDENT],
  [/^King\b/, KING],
  [/^Queen\b/, title('monarch', 'Queen', 'Reine', 'Reine', true)],
  [/^Emperor\b/, title('monarch', 'Emperor', 'Empereur', 'Impératrice', true)],
  [/^Amir\b/, title('monarch', 'Emir', 'Émir', 'Émir', true)],
  [/^Prince\b/, title('monarch', 'Prince', 'Prince', 'Princesse', true)],
  [/^Grand Duke\b/, title('monarch', 'Grand Duke', 'Grand-duc', 'Grande-duchesse', true)],
  [/^Pope\b/, { ...title('pope', 'Pope', 'Pape', 'Pape', true), isComplete: true }],
  [
    /^Chairman of the Sovereignty Council\b/,
    title('sovereignty-council', 'Chair of the Sovereignty Council', 'Président du Conseil de souveraineté'),
  ],
  [
    /^Chairman of the Transitional Military Council\b/,
    title(
      'military-council',
      'Chair of the Transitional Military Council',
      'Président du Conseil militaire de transition',
    ),
  ],
];

const QUALIFIERS: Record<string, { en: string; fr: string; frAfter: string }> = {
  acting: { en: 'Acting', fr: '', frAfter: ' par intérim' },
  interim: { en: 'Interim', fr: '', frAfter: ' par intérim' },
  caretaker: { en: 'Caretaker', fr: '', frAfter: ' chargé des affaires courantes' },
  transition: { en: 'Transitional', fr: '', frAfter: ' de transition' },
  transitional: { en: 'Transitional', fr: '', frAfter: ' de transition' },
};

/**
 * The title at the beginning of a printed text and what stands after it, or
 * `undefined` where the title is not one of ours: deputies, governors, remarks.
 */
export function readTitle(
  text: string,
  office: 'head-of-state' | 'head-of-government',
): { title: OfficeTitle; rest: string } | undefined {
  const qualified = /^(Acting|Interim|Caretaker|Transition|Transitional) /i.exec(text);
  const qualifier = qualified?.[1] ? QUALIFIERS[qualified[1].toLowerCase()] : undefined;
  const body = qualified ? text.slice(qualified[0].length) : text;
  for (const [pattern, ofState, ofGovernment] of PRINTED) {
    const match = pattern.exec(body);
    if (!match) continue;
    const found = office === 'head-of-government' && ofGovernment ? ofGovernment : ofState;
    const rest = body.slice(match[0].length).trim();
    return { title: qualifier ? withQualifier(found, qualifier) : found, rest };
  }
  return undefined;
}

function withQualifier(found: OfficeTitle, { en, frAfter }: { en: string; frAfter: string }): OfficeTitle {
  return {
    ...found,
    en: `${en} ${found.en}`,
    fr: found.fr + frAfter,
    frFeminine: found.frFeminine + frAfter,
  };
}

/** The title with its state, so that it reads alone: “Prime Minister of the Netherlands”. */
export function titleOf(found: OfficeTitle, of: LocalizedText, isFeminine: boolean): LocalizedText {
  const fr = isFeminine ? found.frFeminine : found.fr;
  return found.isComplete ? { en: found.en, fr } : { en: `${found.en} of ${of.en}`, fr: `${fr} ${of.fr}` };
}
