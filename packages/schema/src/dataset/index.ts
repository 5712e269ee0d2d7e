/** The formats of the files under `data/`, by folder. Everything else is in the file of its name. */
import { actorFormat } from './actor.ts';
import { eventFormat } from './event.ts';
import { placeFormat } from './place.ts';
import { storylineFormat } from './storyline.ts';

export const FORMATS = {
  actors: actorFormat,
  places: placeFormat,
  events: eventFormat,
  storylines: storylineFormat,
} as const;
export type Folder = keyof typeof FORMATS;

export type { ActorFile } from './actor.ts';
export type { EventFile } from './event.ts';
export type { PlaceFile } from './place.ts';
export { type RenamesFile, renamesFormat } from './renames.ts';
export type { StorylineFile } from './storyline.ts';
