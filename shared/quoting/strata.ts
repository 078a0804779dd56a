// Fixed strata instead of random draws: scenario s of a dimension is read at one of S equal slices of probability, and
// each dimension visits the slices in a fixed order of its own. The same room therefore always gets the same quote.

export const scenariosOf = (tables: number): number => (tables > 50 ? 8 : 16);

const dimensions = 512;

const shuffled = (scenarios: number): Float64Array => {
  const strata = new Float64Array(dimensions * scenarios);
  let state = 20_260_306;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const first = dimension * scenarios;
    for (let s = 0; s < scenarios; s += 1) {
      const other = next(s + 1);
      strata[first + s] = strata[first + other] ?? 0;
      strata[first + other] = (s + 0.5) / scenarios;
    }
  }
  return strata;
};

const eight = shuffled(8);
const sixteen = shuffled(16);

/** Where scenario `s` of `scenarios` reads this dimension, strictly between 0 and 1. */
export function stratum(dimension: number, s: number, scenarios: number): number {
  const strata = scenarios === 8 ? eight : sixteen;
  return strata[(dimension % dimensions) * scenarios + s] ?? 0.5;
}

/** A party keeps its dimension for as long as it waits, whatever its place in the list. */
export function dimensionOf(name: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619);
  }
  return 128 + ((hash >>> 0) % 191);
}

export const paceDimension = 511;
/** Added to a party's dimension: how long it would wait before it leaves. */
export const patienceOffset = 191;
