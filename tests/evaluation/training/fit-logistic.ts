/**
 * Logistic regression that starts from judgement: the most probable weights if each was drawn from a
 * Gaussian around what reason said of it, and none may change its sign. Where the data say nothing, a
 * weight stays where it was put.
 *
 * The penalised loss is strictly convex, so there is one answer; projected Newton steps (Bertsekas 1982)
 * find it within some ten. No chance is involved.
 */

export interface Feature {
  /** Which weight. */
  readonly at: number;
  readonly value: number;
}

export interface Example {
  readonly features: readonly Feature[];
  readonly isTrue: boolean;
  /** How much of an example it is. */
  readonly share: number;
}

export interface Prior {
  /** The sign of the weight is this one's; 0 leaves it free. */
  readonly centre: number;
  /** Standard deviation, in log odds. */
  readonly spread: number;
}

/** Twice as many as any problem of ours has taken. */
const MOST_STEPS = 60;
/**
 * The decrease of the loss below which a step is not worth taking. It moves a weight by some hundred
 * thousandths, far below the digits that are kept, and is far above what rounding does to the loss.
 */
const SMALLEST_GAIN = 1e-10;
/** The share of the promised decrease that a step has to keep (Armijo). */
const KEPT_DECREASE = 1e-4;
/** A step halved so often moves no digit. */
const MOST_HALVINGS = 50;

/** The weights, in the order of their priors. Throws where the steps do not arrive. */
export function fitLogistic(examples: readonly Example[], priors: readonly Prior[]): number[] {
  let weights = priors.map(({ centre }) => centre);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { loss, slopes, curvature } = expand(examples, priors, weights);
    // A weight at its bound that would go beyond it is held there for this step.
    const free = weights.flatMap((weight, at) =>
      weight === 0 && isHeld(priors[at]?.centre ?? 0, slopes[at] ?? 0) ? [] : [at],
    );
    const directions = solve(
      free.map((row) => free.map((column) => curvature[row]?.[column] ?? 0)),
      free.map((at) => slopes[at] ?? 0),
    );
    const gain = free.reduce((sum, at, index) => sum + (slopes[at] ?? 0) * (directions[index] ?? 0), 0) / 2;
    if (gain < SMALLEST_GAIN) return weights;
    const direction = new Map(free.map((at, index) => [at, directions[index] ?? 0]));
    const moved = (by: number) =>
      weights.map((weight, at) => withSign(weight - by * (direction.get(at) ?? 0), priors[at]?.centre ?? 0));
    let by = 1;
    let next = moved(by);
    for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
      const promised = next.reduce(
        (sum, weight, at) => sum + (slopes[at] ?? 0) * ((weights[at] ?? 0) - weight),
        0,
      );
      if (lossOf(examples, priors, next) <= loss - KEPT_DECREASE * promised) break;
      by /= 2;
      next = moved(by);
    }
    weights = next;
  }
  throw new Error(
    `training: ${MOST_STEPS} Newton steps did not find the weights; is a spread 0 or infinite?`,
  );
}

/** The log odds that an example is true. */
export function logOddsOf({ features }: Pick<Example, 'features'>, weights: readonly number[]): number {
  return features.reduce((sum, { at, value }) => sum + (weights[at] ?? 0) * value, 0);
}

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** What one example costs: minus the logarithm of the probability given to what is the case. */
export function logLossOf(logOdds: number, isTrue: boolean): number {
  const against = isTrue ? -logOdds : logOdds;
  // log(1 + e^x) without leaving the range of numbers.
  return Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
}

function lossOf(examples: readonly Example[], priors: readonly Prior[], weights: readonly number[]): number {
  let loss = 0;
  for (const example of examples)
    loss += example.share * logLossOf(logOddsOf(example, weights), example.isTrue);
  for (const [at, { centre, spread }] of priors.entries())
    loss += (((weights[at] ?? 0) - centre) / spread) ** 2 / 2;
  return loss;
}

/** The loss at these weights with its first and second derivatives. */
function expand(examples: readonly Example[], priors: readonly Prior[], weights: readonly number[]) {
  const slopes = priors.map(({ centre, spread }, at) => ((weights[at] ?? 0) - centre) / spread ** 2);
  const curvature = priors.map(({ spread }, row) =>
    priors.map((_, column) => (row === column ? 1 / spread ** 2 : 0)),
  );
  for (const example of examples) {
    const probability = probabilityOf(logOddsOf(example, weights));
    const error = example.share * (probability - (example.isTrue ? 1 : 0));
    const bend = example.share * probability * (1 - probability);
    for (const { at, value } of example.features) {
      slopes[at] = (slopes[at] ?? 0) + error * value;
      const row = curvature[at];
      if (row === undefined) throw new Error(`training: a feature names weight ${at}, which has no prior`);
      for (const other of example.features) row[other.at] = (row[other.at] ?? 0) + bend * value * other.value;
    }
  }
  return { loss: lossOf(examples, priors, weights), slopes, curvature };
}

function isHeld(centre: number, slope: number): boolean {
  return centre > 0 ? slope > 0 : centre < 0 && slope < 0;
}

/** The weight, or 0 where it has not the sign of its prior. */
function withSign(weight: number, centre: number): number {
  if (centre > 0) return Math.max(weight, 0);
  return centre < 0 ? Math.min(weight, 0) : weight;
}

/** x with matrix · x = right, for a symmetric positive definite matrix (Cholesky). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lower = matrix.map(() => new Float64Array(right.length));
  const entry = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (const [row, values] of matrix.entries())
    for (let column = 0; column <= row; column += 1) {
      let rest = values[column] ?? 0;
      for (let at = 0; at < column; at += 1) rest -= entry(row, at) * entry(column, at);
      const target = lower[row];
      if (target) target[column] = row === column ? Math.sqrt(rest) : rest / entry(column, column);
    }
  const half: number[] = [];
  for (const [row, value] of right.entries())
    half.push(half.reduce((rest, known, at) => rest - entry(row, at) * known, value) / entry(row, row));
  const solution = half;
  for (let row = half.length - 1; row >= 0; row -= 1) {
    let rest = half[row] ?? 0;
    for (let at = row + 1; at < half.length; at += 1) rest -= entry(at, row) * (solution[at] ?? 0);
    solution[row] = rest / entry(row, row);
  }
  return solution;
}
