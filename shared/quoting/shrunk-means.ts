// Weighted means of groups, each drawn towards zero by as many imagined observations as its prior is worth.

export class ShrunkMeans {
  private readonly values: Float64Array;
  private readonly sums: Float64Array;
  private readonly weights: Float64Array;

  constructor(groups: number) {
    this.values = new Float64Array(groups);
    this.sums = new Float64Array(groups);
    this.weights = new Float64Array(groups);
  }

  of(group: number): number {
    return this.values[group] ?? 0;
  }

  weightOf(group: number): number {
    return this.weights[group] ?? 0;
  }

  all(): readonly number[] {
    return [...this.values];
  }

  /** Forgets what was added, keeps the means. */
  clear(): void {
    this.sums.fill(0);
    this.weights.fill(0);
  }

  add(group: number, value: number, weight: number): void {
    this.sums[group] = (this.sums[group] ?? 0) + weight * value;
    this.weights[group] = (this.weights[group] ?? 0) + weight;
  }

  settle(worth: number): void {
    for (let group = 0; group < this.values.length; group += 1) {
      this.values[group] = (this.sums[group] ?? 0) / ((this.weights[group] ?? 0) + worth);
    }
  }
}
