// Features cut into at most 32 steps, so that a tree looks for its splits among the steps and not among all values.
import { must } from '#shared/must.ts';

/** Rows are examples, columns features. */
export type Matrix = readonly (readonly number[])[];

const steps = 32;

export interface Binned {
  readonly rows: number;
  readonly columns: number;
  /** One byte for each row of each column, column by column. */
  readonly codes: Uint8Array;
  /** The upper edge of each step of each column: a value at most the edge belongs to the step. */
  readonly edges: readonly (readonly number[])[];
}

export const binsPerColumn = steps;

export function binColumns(matrix: Matrix): Binned {
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  const codes = new Uint8Array(rows * columns);
  const edges = Array.from({ length: columns }, (_, column) => {
    const values = Float64Array.from(matrix, (row) => must(row[column], 'a feature')).sort();
    const cuts = Array.from(
      { length: steps - 1 },
      (_, cut) => values[Math.floor(((cut + 1) * rows) / steps)] ?? 0,
    );
    return [...new Set(cuts)];
  });
  matrix.forEach((row, index) => {
    for (let column = 0; column < columns; column += 1)
      codes[column * rows + index] = stepOf(edges[column] ?? [], row[column] ?? 0);
  });
  return { rows, columns, codes, edges };
}

export function stepOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
}
