/** Text and a names pack in, mentions out. No dependency, no input or output, no DOM. */
export { buildNamesPack } from './build-names-pack.ts';
export { findMentions } from './find-mentions.ts';
export { fold } from './fold.ts';
export type {
  CasePolicy,
  DocumentContext,
  EntityType,
  MatchBasis,
  Mention,
  NameKind,
  PackEntity,
  PackInput,
  PackName,
  PackOffice,
} from './model.ts';
export { FORMAT as NAMES_PACK_FORMAT } from './names-pack-format.ts';
export { NamesPackError, type NamesPackErrorKind } from './names-pack-error.ts';
export { type Observation, OBSERVATIONS } from './observations.ts';
export { type NamesPack, openNamesPack, type PackedEntity } from './open-names-pack.ts';
export type { Manner, Observed } from './score.ts';
export type { Judgement, Trace } from './trace.ts';
