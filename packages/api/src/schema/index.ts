/**
 * Loads every type and builds the schema; nobody else calls `toSchema`.
 *
 *     actor.ts, event.ts, claim.ts …   every field of that noun, its enums and arguments,
 *         │                            and the root fields that return it
 *         │   node.ts, search.ts …     root fields that no single noun has, with the types
 *         │   │                        that only their answers need
 *         ▼   ▼
 *     nouns.ts                         declares the nouns, without fields
 *
 * Nouns lead to one another in circles, their files do not: every file takes every noun,
 * even its own, from nouns.ts.
 */
import './actor.ts';
import './as-of.ts';
import './card.ts';
import './claim.ts';
import './entity.ts';
import './event.ts';
import './figure.ts';
import './language.ts';
import './name.ts';
import './node.ts';
import './nouns.ts';
import './participation.ts';
import './place.ts';
import './query.ts';
import './recognition.ts';
import './relation.ts';
import './role.ts';
import './scalars.ts';
import './search.ts';
import './snapshot.ts';
import './source.ts';
import './storyline.ts';
import './storyline-step.ts';
import './tie.ts';
import { builder } from '../builder.ts';

export const schema = builder.toSchema();
