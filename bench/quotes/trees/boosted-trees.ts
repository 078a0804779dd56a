// Gradient-boosted regression trees for the absolute error: what a vendor that learns from snapshots would train.
import { quantile } from '../score/quantile.ts';
import { binColumns, type Matrix, stepOf } from './bins.ts';
import { growTree, leafValue, type Tree } from './tree.ts';

export interface BoostedTrees {
  readonly predict: (features: readonly number[]) => number;
}

const trees = 250;
const depth = 4;
const rate = 0.08;

export function fitBoostedTrees(matrix: Matrix, targets: readonly number[]): BoostedTrees {
  const binned = binColumns(matrix);
  const start = quantile(targets, 0.5);
  const residuals = Float64Array.from(targets, (target) => target - start);
  const leafOf = new Uint8Array(binned.rows);
  const grown: Tree[] = [];
  for (let round = 0; round < trees; round += 1) {
    const pulls = residuals.map(Math.sign);
    const tree = growTree({ binned, pulls, residuals, depth }, leafOf);
    grown.push(tree);
    for (let row = 0; row < binned.rows; row += 1)
      residuals[row] = (residuals[row] ?? 0) - rate * (tree.leaves[leafOf[row] ?? 0] ?? 0);
  }
  return {
    predict: (features) => {
      const codes = Uint8Array.from(features, (value, column) => stepOf(binned.edges[column] ?? [], value));
      return grown.reduce((sum, tree) => sum + rate * leafValue(tree, codes), start);
    },
  };
}
