/** Loads every type and builds the schema; nobody else calls `toSchema`. */
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
