import { z } from 'zod';
import { PLACE_KINDS } from '../vocabulary.ts';
import { entityFields, localizedText, slug } from './parts.ts';

/** `data/places/<slug>.yaml`: a town, region, river, base, mine or building. States are actors. */
export const placeFormat = z
  .strictObject({
    kind: z.enum(PLACE_KINDS).describe('What sort of place it is.'),
    ...entityFields,
    descriptor: localizedText.describe('One line that is true at any time: “Town in northern Mali”.'),
    country: slug.optional().describe('The state in which it lies.'),
    part_of: slug.optional().describe('The region or area in which it lies.'),
    seat_of: z
      .array(slug)
      .default([])
      .describe('The bodies that sit there: a capital is the seat of its state.'),
    latitude: z.number().min(-90).max(90).optional().describe('Degrees north.'),
    longitude: z.number().min(-180).max(180).optional().describe('Degrees east.'),
  })
  .refine((place) => (place.latitude === undefined) === (place.longitude === undefined), {
    error: 'latitude and longitude come together',
  })
  .describe('A place.');

export type PlaceFile = z.output<typeof placeFormat>;
