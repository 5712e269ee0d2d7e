import type { Language as LanguageTag } from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';

export const Language = builder.enumType('Language', {
  description: 'A language in which Backstory itself writes.',
  values: {
    EN: { value: 'en', description: 'English.' },
    FR: { value: 'fr', description: 'French.' },
  },
});

/** The argument of every field that Backstory wrote in two languages. */
export const languageArgs = builder.args((t) => ({
  language: t.field({ type: Language, defaultValue: 'en', description: 'The language to answer in.' }),
}));

/** The text in the language asked for; English unless French was. */
export function inLanguage(language: LanguageTag | null | undefined, en: string, fr: string): string {
  return language === 'fr' ? fr : en;
}
