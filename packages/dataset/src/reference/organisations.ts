/** Large international organisations, by the names under which texts have them. */
import { parseDocument, LineCounter } from 'yaml';
import { distinctNames, type NameDraft, type ReferenceDraft, slugOf } from './reference-draft.ts';
import { ReferenceInputError } from './reference-input-error.ts';
import { SUPRAVERDEN } from './sets.ts';

type Listed = Record<string, Record<string, string | number>>;

/** Longer acronyms are rarely anything else; shorter ones only where the press writes them without a word. */
const LONGEST_AMBIGUOUS_ACRONYM = 3;
const UNMISTAKABLE = new Set([
  'WHO',
  'IMF',
  'WTO',
  'ONU',
  'FMI',
  'OMS',
  'OMC',
  'ООН',
  'МВФ',
  'ВОЗ',
  'ВТО',
  'НАТО',
  'IAEA',
]);
/** Acronyms of any length that also stand for other things. */
const AMBIGUOUS = new Set(['IGAD', 'AIEA', 'CARICOM', 'ACER', 'EFTA', 'ECHR', 'CEDH', 'ICAO']);
/** Letters that are a word, a code or a format far more often. */
const NEVER_LINKED = new Set([
  'AU',
  'UA',
  'EP',
  'WB',
  'COE',
  'ECA',
  'CBD',
  'AMF',
  'ITC',
  'PCA',
  'IFC',
  'UNU',
  'I/A Court HR',
]);
/** Names of one or two ordinary words. */
const WEAK_NAMES = new Set([
  'Benelux',
  'Human Rights Council',
  'Council of ministers',
  'Arctic Council',
  'European Council',
]);

/** Acronyms and names in use that the set does not list, by Wikidata item. */
const PRESS_NAMES: Record<string, readonly NameDraft[]> = {
  Q1065: [french('ONU'), { text: 'Nations unies', language: 'fr', kind: 'short' }, cyrillic('ООН')],
  Q458: [french('UE')],
  Q7184: [french('OTAN'), cyrillic('НАТО'), { text: 'Nato', language: 'mul', kind: 'short' }],
  Q7159: [french('UA')],
  Q7804: [french('FMI'), cyrillic('МВФ')],
  Q7817: [french('OMS'), cyrillic('ВОЗ')],
  Q7825: [french('OMC'), cyrillic('ВТО')],
  Q47488: [french('CPI')],
  Q7801: [french('CIJ')],
  Q41984: [french('AIEA'), cyrillic('МАГАТЭ')],
  Q8901: [french('BCE')],
  Q7795: [french('OPEP'), cyrillic('ОПЕК')],
  Q41550: [french('OCDE'), cyrillic('ОЭСР')],
  Q472311: [french('OIM')],
  Q204344: [
    french('PAM'),
    { text: 'World Food Programme', language: 'en', kind: 'short' },
    { text: 'World Food Program', language: 'en', kind: 'short' },
  ],
  Q161718: [french('PNUD')],
  Q182016: [french('PNUE')],
  Q54129: [french('OIT')],
  Q81299: [cyrillic('ОБСЕ')],
  Q122880: [french('CEDH')],
  Q340195: [french('BAD')],
  Q318693: [french('OTSC'), cyrillic('ОДКБ')],
  Q47543: [{ text: 'OIC', language: 'en', kind: 'acronym' }, french('OCI')],
  Q842490: [french('OIAC'), cyrillic('ОЗХО')],
  Q189966: [{ text: 'ECCAS', language: 'en', kind: 'acronym' }, french('CEEAC')],
  Q1929699: [{ text: 'WAEMU', language: 'en', kind: 'acronym' }, french('UEMOA')],
  Q134102: [french('OIF')],
  Q740308: [
    { text: 'Unicef', language: 'mul', kind: 'short' },
    { text: 'Fonds des Nations unies pour l’enfance', language: 'fr', kind: 'full' },
  ],
  Q28606331: [
    french('HCR'),
    { text: 'UN Refugee Agency', language: 'en', kind: 'short' },
    { text: 'Haut-Commissariat des Nations unies pour les réfugiés', language: 'fr', kind: 'full' },
  ],
  Q5987345: [
    french('CICR'),
    { text: 'Comité international de la Croix-Rouge', language: 'fr', kind: 'full' },
  ],
  Q8475: [{ text: 'Interpol', language: 'mul', kind: 'short' }],
  Q7809: [{ text: 'Unesco', language: 'mul', kind: 'short' }],
  Q82151: [{ text: 'UN Food and Agriculture Organization', language: 'en', kind: 'full' }],
};

/** French display names where the set has none. */
const FRENCH_NAMES: Record<string, string> = {
  Q740308: 'Unicef',
  Q28606331: 'Haut-Commissariat des Nations unies pour les réfugiés',
  Q5987345: 'Comité international de la Croix-Rouge',
};

/** Words of names that say nothing of what the organisation is about. */
const COLOURLESS = new Set(
  `international internationale internationales organization organisation united nations unies world mondiale union
  european européenne européen council conseil agency agence community communauté institute states états general
  générale cooperation coopération association conference african africaine development développement`.split(
    /\s+/,
  ),
);
/** Shorter words are particles. */
const SHORTEST_CONTEXT_WORD = 5;

export function importOrganisations(file: string, text: string): ReferenceDraft[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const listed = document.toJS() as Listed;
  return Object.entries(listed).map(([key, fields]): ReferenceDraft => {
    const at = (document.get(key, true) as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0;
    const line = Math.max(1, lines.linePos(at).line - 1);
    const get = (field: string) => printed(String(fields[field] ?? ''));
    const wikidata = get('Wikidata_code');
    const en = get('Name_en');
    const fr = get('Name_fr') || FRENCH_NAMES[wikidata] || '';
    if (!/^Q\d+$/.test(wikidata) || en === '' || fr === '')
      throw new ReferenceInputError(file, line, `${key} lacks its item, or its name in English or French`);
    const name = { en, fr: fr.charAt(0).toUpperCase() + fr.slice(1) };
    return {
      kind: 'organisation',
      type: 'Actor',
      slug: slugOf(en),
      file,
      line,
      names: namesOf(wikidata, name.fr, get),
      context: contextOf([en, get('Name_other_en'), fr]),
      value: {
        kind: 'organization',
        name,
        descriptor: { en: 'International organisation', fr: 'Organisation internationale' },
        summary: {
          en: `International organisation in the list of ${SUPRAVERDEN.title}.`,
          fr: `Organisation internationale de la liste de ${SUPRAVERDEN.title}.`,
        },
        wikidata,
        roles: [],
        relations: [],
        sources: { [SUPRAVERDEN.key]: SUPRAVERDEN.source },
        reviewed: SUPRAVERDEN.asOf,
      },
    };
  });
}

function namesOf(wikidata: string, frenchName: string, get: (field: string) => string): NameDraft[] {
  const drafts: NameDraft[] = [
    { text: get('Name_en'), language: 'en', kind: 'full' },
    { text: frenchName, language: 'fr', kind: 'full' },
    { text: get('Name_other_en'), language: 'en', kind: 'alias' },
    { text: get('Abbreviation_en'), language: 'en', kind: 'acronym' },
    { text: get('Abbreviation_fr'), language: 'fr', kind: 'acronym' },
    { text: get('Name_es'), language: 'es', kind: 'full' },
    { text: get('Name_ru'), language: 'ru', kind: 'full' },
    { text: get('Name_uk'), language: 'uk', kind: 'full' },
    { text: get('Name_ar'), language: 'ar', kind: 'full' },
    ...(PRESS_NAMES[wikidata] ?? []),
  ];
  return distinctNames(drafts).map((draft) => {
    if (NEVER_LINKED.has(draft.text)) return { ...draft, policy: 'never' };
    const isShort =
      draft.kind === 'acronym' &&
      draft.text.length <= LONGEST_AMBIGUOUS_ACRONYM &&
      !UNMISTAKABLE.has(draft.text);
    return isShort || AMBIGUOUS.has(draft.text) || WEAK_NAMES.has(draft.text)
      ? { ...draft, policy: 'weak' }
      : draft;
  });
}

function printed(text: string): string {
  return text.replaceAll("'", '’');
}

function contextOf(names: readonly string[]): string[] {
  const words = names.flatMap((text) => text.toLowerCase().split(/[^\p{L}-]+/u));
  return [...new Set(words.filter((word) => word.length >= SHORTEST_CONTEXT_WORD && !COLOURLESS.has(word)))];
}

function french(text: string): NameDraft {
  return { text, language: 'fr', kind: 'acronym' };
}

function cyrillic(text: string): NameDraft {
  return { text, language: 'ru', kind: 'acronym' };
}
