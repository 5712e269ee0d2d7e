import { describe, expect, test } from 'vitest';
import { type Example, fitLogistic, logLossOf, logOddsOf, type Prior } from './fit-logistic.ts';
import { seededRandom } from '../random.ts';

const example = (isTrue: boolean, values: Record<number, number>, share = 1): Example => ({
  features: Object.entries(values).map(([at, value]) => ({ at: Number(at), value })),
  isTrue,
  share,
});
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
/** So wide that the data alone decide. */
const OPEN = 1e4;

describe('the weights', () => {
  test('of one observation without a prior are the log odds of its examples', () => {
    const examples = [...times(30, example(true, { 0: 1 })), ...times(10, example(false, { 0: 1 }))];
    const [weight] = fitLogistic(examples, [{ centre: 0, spread: OPEN }]);
    expect(weight).toBeCloseTo(Math.log(3), 5);
  });

  test('of two observations part what each adds', () => {
    const examples = [
      ...times(50, example(true, { 0: 1 })),
      ...times(50, example(false, { 0: 1 })),
      ...times(80, example(true, { 0: 1, 1: 1 })),
      ...times(20, example(false, { 0: 1, 1: 1 })),
    ];
    const [first, second] = fitLogistic(examples, times(2, { centre: 0, spread: OPEN }));
    expect(first).toBeCloseTo(0, 5);
    expect(second).toBeCloseTo(Math.log(4), 5);
  });

  test('weigh an example by its share', () => {
    const whole = [...times(4, example(true, { 0: 1 })), ...times(2, example(false, { 0: 1 }))];
    const parts = [example(true, { 0: 1 }, 4), ...times(8, example(false, { 0: 1 }, 0.25))];
    const priors = [{ centre: 1, spread: 0.7 }];
    expect(fitLogistic(parts, priors)[0]).toBeCloseTo(fitLogistic(whole, priors)[0] ?? 0, 8);
  });

  test('stay where reason put them where there are no examples', () => {
    const priors = [
      { centre: 3, spread: 0.7 },
      { centre: -2.5, spread: 0.7 },
    ];
    expect(fitLogistic(times(40, example(true, { 0: 1 })), priors)[1]).toBe(-2.5);
    expect(fitLogistic([], priors)).toEqual([3, -2.5]);
  });

  test('leave their prior the further the more examples speak against it', () => {
    const weightOf = (count: number) =>
      fitLogistic(times(count, example(false, { 0: 1 })), [{ centre: 2, spread: 0.7 }])[0] ?? Number.NaN;
    expect(weightOf(1)).toBeLessThan(2);
    expect(weightOf(1)).toBeGreaterThan(1.4);
    expect(weightOf(5)).toBeLessThan(weightOf(1));
  });

  test('never change their sign, and let the others answer for it', () => {
    const examples = [
      ...times(50, example(true, { 0: 1, 1: 1 })),
      ...times(40, example(false, { 0: 1, 2: 1 })),
      ...times(10, example(true, { 0: 1, 2: 1 })),
    ];
    const priors = [
      { centre: 1, spread: OPEN },
      { centre: -1, spread: 1 },
      { centre: 1, spread: 1 },
    ];
    const [, against, inFavour] = fitLogistic(examples, priors);
    expect(against).toBe(0);
    expect(inFavour).toBe(0);
  });

  test('have no neighbour with a smaller loss', () => {
    const random = seededRandom(5);
    const priors: Prior[] = [2, -1, 0.5, -3, 0].map((centre) => ({ centre, spread: 0.7 }));
    const examples = Array.from({ length: 200 }, () => {
      const values = Object.fromEntries(priors.map((_, at) => [at, Math.floor(random() * 3)]));
      return example(random() < 0.6, values, random());
    });
    const loss = (weights: readonly number[]) =>
      examples.reduce(
        (sum, one) => sum + one.share * logLossOf(logOddsOf(one, weights), one.isTrue),
        priors.reduce(
          (sum, { centre, spread }, at) => sum + (((weights[at] ?? 0) - centre) / spread) ** 2 / 2,
          0,
        ),
      );
    const weights = fitLogistic(examples, priors);
    for (const [at, { centre }] of priors.entries())
      for (const by of [-0.001, 0.001]) {
        const moved = weights.map((weight, other) => (other === at ? weight + by : weight));
        if (Math.sign(moved[at] ?? 0) * Math.sign(centre) < 0) continue;
        expect(loss(moved)).toBeGreaterThan(loss(weights));
      }
  });

  test('are found from a start that is far away', () => {
    const examples = [...times(300, example(false, { 0: 1 })), ...times(100, example(true, { 0: 1 }))];
    const [weight] = fitLogistic(examples, [{ centre: 40, spread: 1000 }]);
    expect(weight).toBe(0);
  });
});

test('a feature without a prior is a mistake, and named', () => {
  expect(() => fitLogistic([example(true, { 3: 1 })], [{ centre: 1, spread: 1 }])).toThrow('weight 3');
});
