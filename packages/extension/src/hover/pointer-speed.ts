import type { Point } from '../model.ts';

interface Sample extends Point {
  /** ms. */
  at: number;
}

export interface Speedometer {
  move: (sample: Sample) => void;
  speed: (at: number) => number;
}

/**
 * Measures a pointer's speed over its last two moves, in CSS pixels per ms.
 *
 * Moves with the same time are one move: browsers that blur their clocks report several at once.
 */
export function createSpeedometer(): Speedometer {
  let samples: Sample[] = [];
  return {
    move(sample) {
      const last = samples.at(-1);
      samples = last?.at === sample.at ? [...samples.slice(0, -1), sample] : [...samples, sample].slice(-3);
    },
    speed(at) {
      const first = samples[0];
      const last = samples.at(-1);
      if (!first || !last || first === last) return 0;
      let distance = 0;
      for (let i = 1; i < samples.length; i++) {
        distance += Math.hypot(samples[i]!.x - samples[i - 1]!.x, samples[i]!.y - samples[i - 1]!.y);
      }
      // A pointer that rests sends no moves: the time since the last one counts as well.
      return distance / Math.max(at - first.at, 1);
    },
  };
}
