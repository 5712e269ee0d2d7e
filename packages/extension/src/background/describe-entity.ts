import { describeOn } from '@backstory/schema/as-of';
import type { Card } from '@backstory/schema/card';
import { formatPartialDate, type Day } from '@backstory/schema/partial-date';
import { kindLabel, LANGUAGES, type Language, type LocalizedText } from '@backstory/schema/vocabulary';

/** One line that was true on the day: an actor's role then, an event's kind and date, else what it is. */
export function describeEntity(card: Card, day: Day): LocalizedText {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, describeIn(card, day, language)]),
  ) as LocalizedText;
}

function describeIn({ descriptor, roles, kind, start }: Card, day: Day, language: Language): string {
  if (descriptor) return describeOn({ descriptor, roles }, day, language);
  const label = kindLabel(kind.toLowerCase().replaceAll('_', '-'), language);
  return start ? `${label}, ${formatPartialDate(start, language)}` : label;
}
