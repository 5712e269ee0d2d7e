import { isDay, isPartialDate } from '@backstory/schema/partial-date';
import { builder } from '../builder.ts';
import { inputError } from '../input-error.ts';

builder.scalarType('Date', {
  description: 'One day of the calendar, `YYYY-MM-DD`.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw inputError(
      `${JSON.stringify(value)} is not a day of the calendar: write it as YYYY-MM-DD, for example "2024-08-05".`,
    );
  },
});

builder.scalarType('PartialDate', {
  description: 'A date as precise as its source: `2021`, `2021-12` or `2021-12-23`.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    throw inputError(`${JSON.stringify(value)} is not a date: write "2021", "2021-12" or "2021-12-23".`);
  },
});

builder.scalarType('JSON', {
  description: 'A JSON document.',
  serialize: (value) => value,
  parseValue: () => {
    throw inputError('JSON documents are only answered, never taken as arguments.');
  },
  parseLiteral: () => {
    throw inputError('JSON documents are only answered, never taken as arguments.');
  },
});
