import type { Language } from '@backstory/schema/vocabulary';
import { i18n } from '#i18n';

/**
 * The language in which the browser shows our messages. Asked of the messages themselves, because
 * `i18n.getUILanguage` can name another one than that from which they are taken.
 */
export function uiLanguage(): Language {
  return i18n.t('language') === 'fr' ? 'fr' : 'en';
}
