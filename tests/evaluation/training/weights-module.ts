/** `packages/linker/src/weights.ts` as training writes it. */
import { type Manner, type Observation, OBSERVATIONS } from '@backstory/linker';

export interface Line {
  slope: number;
  intercept: number;
}

export interface Trained {
  weights: Readonly<Record<Observation, number>>;
  /** From log odds to calibrated log odds. */
  calibration: Readonly<Record<Manner, Line>>;
}

export const OBSERVATION_NAMES = Object.keys(OBSERVATIONS) as Observation[];
export const MANNERS = ['name', 'short', 'metonym', 'nominal'] as const satisfies readonly Manner[];

/** What reason alone says. */
export const PRIORS: Trained = {
  weights: byObservation((name) => OBSERVATIONS[name].prior),
  calibration: byManner(() => ({ slope: 1, intercept: 0 })),
};

export function byObservation<T>(valueOf: (name: Observation, at: number) => T): Record<Observation, T> {
  return Object.fromEntries(OBSERVATION_NAMES.map((name, at) => [name, valueOf(name, at)])) as Record<
    Observation,
    T
  >;
}

export function byManner<T>(valueOf: (manner: Manner) => T): Record<Manner, T> {
  return Object.fromEntries(MANNERS.map((manner) => [manner, valueOf(manner)])) as Record<Manner, T>;
}

/** More digits than two would differ with the order of an addition, and mean nothing. */
export function rounded(value: number): number {
  // Without the sign that a negative number leaves on a 0.
  return Number(value.toFixed(2)) + 0;
}

/** The module's text. */
export function weightsModule({ weights, calibration }: Trained): string {
  return `/** What \`pnpm train\` made of the priors; tests/evaluation/training-report.md says from what. Generated. */
import type { Observation } from './observations.ts';

export const WEIGHTS: Readonly<Record<Observation, number>> = {
${OBSERVATION_NAMES.map((name) => `  ${name}: ${weights[name]},`).join('\n')}
};

/** Per manner of naming: from log odds to calibrated log odds. */
export const CALIBRATION = {
${MANNERS.map((manner) => `  ${manner}: { slope: ${calibration[manner].slope}, intercept: ${calibration[manner].intercept} },`).join('\n')}
} as const;
`;
}
