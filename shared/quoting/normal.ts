// The normal distribution: what the turn law, the pace and the calibration are made of.

const lower = [2.515517, 0.802853, 0.010328] as const;
const upper = [1.432788, 0.189269, 0.001308] as const;

/** Error below 8e-8 (Abramowitz and Stegun 26.2.17). */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (x > 8) return z > 0 ? 1 : 0;
  const t = 1 / (1 + 0.2316419 * x);
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = Math.exp(-0.5 * x * x) * 0.3989422804014327 * poly;
  return z > 0 ? 1 - tail : tail;
}

/** Error below 4.5e-4 (26.2.23): far finer than the strata it is read at. */
export function normalQuantile(probability: number): number {
  const p = Math.min(1 - 1e-12, Math.max(1e-12, probability));
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z =
    t - (lower[0] + t * (lower[1] + t * lower[2])) / (1 + t * (upper[0] + t * (upper[1] + t * upper[2])));
  return p < 0.5 ? -z : z;
}

/** Mean of a standard normal known to lie above z. */
export function inverseMills(z: number): number {
  if (z > 5) return z + 1 / z;
  if (z < -8) return 0;
  return (Math.exp(-0.5 * z * z) * 0.3989422804014327) / (1 - normalCdf(z));
}
