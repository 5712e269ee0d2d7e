import { type Measure as MeasureWord, MEASURES, measureLabel } from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { inLanguage, languageArgs } from './language.ts';
import { Actor, Figure } from './nouns.ts';
import { enumValues } from './spelling.ts';

const describeMeasure = (measure: MeasureWord) =>
  measure === 'other'
    ? 'Something else: see `unit` and `of`.'
    : `A number for “${measureLabel(measure, 'en')}”.`;

export const Measure = builder.enumType('Measure', {
  description: 'What a figure counts.',
  values: enumValues(MEASURES, describeMeasure),
});

builder.drizzleObjectFields(Figure, (t) => ({
  measure: t.field({
    type: Measure,
    description: 'What is counted.',
    select: { columns: { measure: true } },
    resolve: ({ measure }) => measure,
  }),
  of: t.string({
    description: 'Who or what is counted.',
    args: languageArgs,
    select: { columns: { ofEn: true, ofFr: true } },
    resolve: ({ ofEn, ofFr }, { language }) => inLanguage(language, ofEn, ofFr),
  }),
  actor: t.relation('actor', {
    type: Actor,
    nullable: true,
    description: 'The actor whose people are counted.',
  }),
  min: t.exposeFloat('min', {
    nullable: true,
    description: 'The least; equal to `max` where the number is exact.',
  }),
  max: t.exposeFloat('max', {
    nullable: true,
    description: 'The most; equal to `min` where the number is exact.',
  }),
  unit: t.exposeString('unit', { nullable: true, description: 'For money and other measures: the unit.' }),
}));
