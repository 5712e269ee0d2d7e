/** Every rule, in the order of their names. A test holds the list to the folder. */
import { activeWithinLife } from './active-within-life.ts';
import { contextWordsAreTelling } from './context-words-are-telling.ts';
import { claimIdsAreUnique } from './claim-ids-are-unique.ts';
import { disputedPartsNameAClaim } from './disputed-parts-name-a-claim.ts';
import { frenchIsFrench } from './french-is-french.ts';
import { oneHolderAtATime } from './one-holder-at-a-time.ts';
import { summariesTakeNoSide } from './summaries-take-no-side.ts';
import { eventSlugHasStart } from './event-slug-has-start.ts';
import { factsDoNotOverlap } from './facts-do-not-overlap.ts';
import { intervalsRunForward } from './intervals-run-forward.ts';
import { nominalsHaveAState } from './nominals-have-a-state.ts';
import { namesAreUnambiguous } from './names-are-unambiguous.ts';
import { referencesResolve } from './references-resolve.ts';
import { renamesHold } from './renames-hold.ts';
import { restsOnMoreThanEncyclopaedias } from './rests-on-more-than-encyclopaedias.ts';
import type { Rule } from './rule.ts';
import { sameUrlSameSource } from './same-url-same-source.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';
import { storylineInOrder } from './storyline-in-order.ts';

export const RULES: readonly Rule[] = [
  activeWithinLife,
  claimIdsAreUnique,
  contextWordsAreTelling,
  eventSlugHasStart,
  summariesTakeNoSide,
  oneHolderAtATime,
  frenchIsFrench,
  disputedPartsNameAClaim,
  factsDoNotOverlap,
  intervalsRunForward,
  namesAreUnambiguous,
  nominalsHaveAState,
  referencesResolve,
  renamesHold,
  restsOnMoreThanEncyclopaedias,
  sameUrlSameSource,
  slugsAreUnique,
  storylineInOrder,
];
