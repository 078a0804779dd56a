// One regression tree of fixed depth: finds the splits that best part what is still unexplained; leaves hold medians.
import { quantile } from '../score/quantile.ts';
import { type Binned, binsPerColumn } from './bins.ts';

export interface Tree {
  /** For each inner node, breadth first: the column it asks about, and the step up to which rows go left; -1 asks nothing. */
  readonly columns: Int8Array;
  readonly steps: Uint8Array;
  readonly leaves: Float64Array;
}

interface Growing {
  readonly binned: Binned;
  /** Which way each row pulls: the sign of its residual. */
  readonly pulls: Float64Array;
  readonly residuals: Float64Array;
  readonly depth: number;
}

const fewestInLeaf = 15;

/** Grows a tree; `leafOf` is filled with the leaf of each row. */
export function growTree({ binned, pulls, residuals, depth }: Growing, leafOf: Uint8Array): Tree {
  const inner = 2 ** depth - 1;
  const columns = new Int8Array(inner).fill(-1);
  const steps = new Uint8Array(inner);
  leafOf.fill(0);
  for (let level = 0; level < depth; level += 1) {
    const first = 2 ** level - 1;
    const splits = bestSplits(binned, { pulls, nodeOf: leafOf, nodes: 2 ** level });
    splits.forEach((split, node) => {
      columns[first + node] = split.column;
      steps[first + node] = split.step;
    });
    sendDown(binned, { columns, steps, first }, leafOf);
  }
  return { columns, steps, leaves: leafMedians(residuals, leafOf, 2 ** depth) };
}

interface Questions {
  readonly columns: Int8Array;
  readonly steps: Uint8Array;
  /** Of the level's inner nodes. */
  readonly first: number;
}

function sendDown({ rows, codes }: Binned, { columns, steps, first }: Questions, nodeOf: Uint8Array): void {
  for (let row = 0; row < rows; row += 1) {
    const node = nodeOf[row] ?? 0;
    const column = columns[first + node] ?? -1;
    const goesRight = column >= 0 && (codes[column * rows + row] ?? 0) > (steps[first + node] ?? 0);
    nodeOf[row] = 2 * node + (goesRight ? 1 : 0);
  }
}

interface Split {
  readonly column: number;
  readonly step: number;
}

interface Level {
  readonly pulls: Float64Array;
  readonly nodeOf: Uint8Array;
  readonly nodes: number;
}

function bestSplits(binned: Binned, level: Level): readonly Split[] {
  const best = Array.from({ length: level.nodes }, () => ({ column: -1, step: 0, gain: 1e-9 }));
  for (let column = 0; column < binned.columns; column += 1) {
    const { sums, counts } = histogram(binned, level, column);
    for (let node = 0; node < level.nodes; node += 1) {
      const at = node * binsPerColumn;
      const found = bestStep(sums.subarray(at, at + binsPerColumn), counts.subarray(at, at + binsPerColumn));
      if (found.gain > (best[node]?.gain ?? 0)) best[node] = { column, ...found };
    }
  }
  return best;
}

function histogram({ rows, codes }: Binned, { pulls, nodeOf, nodes }: Level, column: number) {
  const sums = new Float64Array(nodes * binsPerColumn);
  const counts = new Uint32Array(nodes * binsPerColumn);
  for (let row = 0; row < rows; row += 1) {
    const slot = (nodeOf[row] ?? 0) * binsPerColumn + (codes[column * rows + row] ?? 0);
    sums[slot] = (sums[slot] ?? 0) + (pulls[row] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return { sums, counts };
}

function bestStep(sums: Float64Array, counts: Uint32Array): { readonly step: number; readonly gain: number } {
  let sum = 0;
  let count = 0;
  for (let step = 0; step < binsPerColumn; step += 1) {
    sum += sums[step] ?? 0;
    count += counts[step] ?? 0;
  }
  let best = { step: 0, gain: 0 };
  let leftSum = 0;
  let leftCount = 0;
  for (let step = 0; step < binsPerColumn - 1; step += 1) {
    leftSum += sums[step] ?? 0;
    leftCount += counts[step] ?? 0;
    const rightCount = count - leftCount;
    if (leftCount < fewestInLeaf || rightCount < fewestInLeaf) continue;
    const gain = leftSum ** 2 / leftCount + (sum - leftSum) ** 2 / rightCount - sum ** 2 / count;
    if (gain > best.gain) best = { step, gain };
  }
  return best;
}

function leafMedians(residuals: Float64Array, leafOf: Uint8Array, leaves: number): Float64Array {
  const rows = Array.from({ length: leaves }, (): number[] => []);
  residuals.forEach((residual, row) => {
    rows[leafOf[row] ?? 0]?.push(residual);
  });
  return Float64Array.from(rows, (values) => (values.length === 0 ? 0 : quantile(values, 0.5)));
}

/** The leaf value of one row of features, cut at the same edges. */
export function leafValue({ columns, steps, leaves }: Tree, codes: Uint8Array): number {
  let node = 0;
  while (node < columns.length) {
    const column = columns[node] ?? -1;
    const goesRight = column >= 0 && (codes[column] ?? 0) > (steps[node] ?? 0);
    node = 2 * node + (goesRight ? 2 : 1);
  }
  return leaves[node - columns.length] ?? 0;
}
