/** The M49 subregions by the names of the set, in words that follow “State in” and “État”. */
import type { LocalizedText } from '@backstory/schema/vocabulary';

export const REGIONS: Record<string, LocalizedText> = {
  'Australia and New Zealand': { en: 'Oceania', fr: 'd’Océanie' },
  Caribbean: { en: 'the Caribbean', fr: 'des Caraïbes' },
  'Central America': { en: 'Central America', fr: 'd’Amérique centrale' },
  'Central Asia': { en: 'Central Asia', fr: 'd’Asie centrale' },
  'Eastern Africa': { en: 'Eastern Africa', fr: 'd’Afrique de l’Est' },
  'Eastern Asia': { en: 'Eastern Asia', fr: 'd’Asie orientale' },
  'Eastern Europe': { en: 'Eastern Europe', fr: 'd’Europe de l’Est' },
  Melanesia: { en: 'Melanesia', fr: 'de Mélanésie' },
  Micronesia: { en: 'Micronesia', fr: 'de Micronésie' },
  'Middle Africa': { en: 'Central Africa', fr: 'd’Afrique centrale' },
  'Northern Africa': { en: 'Northern Africa', fr: 'd’Afrique du Nord' },
  'Northern America': { en: 'Northern America', fr: 'd’Amérique septentrionale' },
  'Northern Europe': { en: 'Northern Europe', fr: 'd’Europe du Nord' },
  Polynesia: { en: 'Polynesia', fr: 'de Polynésie' },
  'South America': { en: 'South America', fr: 'd’Amérique du Sud' },
  'South-eastern Asia': { en: 'South-eastern Asia', fr: 'd’Asie du Sud-Est' },
  'Southern Africa': { en: 'Southern Africa', fr: 'd’Afrique australe' },
  'Southern Asia': { en: 'Southern Asia', fr: 'd’Asie du Sud' },
  'Southern Europe': { en: 'Southern Europe', fr: 'd’Europe du Sud' },
  'Western Africa': { en: 'Western Africa', fr: 'd’Afrique de l’Ouest' },
  'Western Asia': { en: 'Western Asia', fr: 'd’Asie occidentale' },
  'Western Europe': { en: 'Western Europe', fr: 'd’Europe de l’Ouest' },
};
