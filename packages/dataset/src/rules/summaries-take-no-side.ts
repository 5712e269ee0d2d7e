import { datasetOf, type FieldPath } from '../dataset.ts';
import { event } from './examples.ts';
import type { Rule } from './rule.ts';

/**
 * Words that accuse or judge. They may stand where somebody is said to say them, and in
 * the name of a body; in our own voice they are a side taken.
 */
const LOADED = {
  en: /\b(?:terrorists?|terrorism|massacred?|massacres|genocid\w*|atrocit\w+|barbari\w+|brutal\w*|heinous|cowardly|murder\w*|butcher\w*|thugs?|puppets?|regimes?|criminals?|war crimes?|ethnic cleansing|traitors?|heroic|heroes|martyrs?)\b/i,
  fr: /(?<!\p{L})(?:terroristes?|terrorisme|massacr\p{L}+|génocid\p{L}+|atrocit\p{L}+|barbar\p{L}+|brutal\p{L}*|odieu\p{L}+|lâche\p{L}*|assassin\p{L}*|meurtr\p{L}+|voyous?|fantoches?|régimes?|criminel\p{L}*|crimes? de guerre|nettoyage ethnique|traîtres?|héroïques?|martyrs?)(?!\p{L})/iu,
};

/** Somebody speaks, or a court names the charge. */
const ATTRIBUTED = {
  en: /\b(?:sa(?:id|ys|ying)|accus\w+|call(?:s|ed|ing)|claim\w*|alleg\w+|according to|describ\w+|denounc\w+|charg\w+|convict\w+|warrant\w*|sentenced|suspected|spoke|told|blam\w+|urged|jurisdiction|try|tries)\b/i,
  fr: /(?<!\p{L})(?:di[st]\p{L}*|accus\p{L}+|qualifi\p{L}+|affirm\p{L}+|selon|d’après|décri\p{L}+|dénonc\p{L}+|inculp\p{L}+|condamn\p{L}+|mandat\p{L}*|soupçonn\p{L}+|parl\p{L}+|déclar\p{L}+|appel\p{L}+|compétence|jug\p{L}+)(?!\p{L})/iu,
};

/** Names of bodies and terms of art that hold such a word without judging. */
const NEUTRAL =
  /International Criminal Court|Cour pénale internationale|counter-?terror\w+|anti-?terror\p{L}+|lutte contre le terrorisme|sanctions regime|régimes? de sanctions/giu;

export const summariesTakeNoSide: Rule = {
  name: 'summaries-take-no-side',
  description: 'A summary uses no word that accuses or judges in our own voice.',
  severity: 'warning',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      for (const language of ['en', 'fr'] as const) {
        const path: FieldPath = ['summary', language];
        for (const sentence of entry.value.summary[language].replace(NEUTRAL, '').split(/(?<=[.!?])\s/)) {
          const word = LOADED[language].exec(sentence)?.[0];
          if (!word || ATTRIBUTED[language].test(sentence)) continue;
          report(
            entry,
            path,
            `the summary says “${word}” in our own voice`,
            'say what happened in plain words, or move it into a claim of whoever says so',
          );
        }
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([
        event('2022-03-moura', {
          summary: {
            en: 'Many died. The army called them terrorists.',
            fr: 'Beaucoup sont morts, des terroristes selon l’armée.',
          },
        }),
      ]),
    bad: () =>
      datasetOf([
        event('2022-03-moura', {
          summary: { en: 'The terrorists were killed.', fr: 'Les combattants furent tués.' },
        }),
      ]),
  },
};
