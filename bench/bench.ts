// `npm run bench [-- NAME …]`: runs each bench three times, keeps the median of each row, prints a table and writes
// bench/results.json. A bar that is missed is a result, not a failure; why it was is in bench/README.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benches } from './benches.ts';
import { type Measured, medianOf, type Row } from './row.ts';

const runs = 3;
const wanted = process.argv.slice(2);

const shown = (value: number | null, digits = 2): string => (value === null ? '' : value.toFixed(digits));

function printTable(rows: readonly Measured[]): void {
  console.table(
    rows.map(({ name, value, unit, lowest, highest, floor, ratio, bar, met }) => ({
      row: name,
      value: `${shown(value)} ${unit}`,
      runs: `${shown(lowest)} to ${shown(highest)}`,
      floor: shown(floor),
      ratio: shown(ratio),
      bar,
      met: met ? 'yes' : 'NO',
    })),
  );
}

const measured = new Map<string, [Row, ...Row[]]>();
for (const bench of benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (let run = 1; run <= runs; run += 1) {
    console.log(`${bench.name}: run ${run} of ${runs} …`);
    for (const row of await bench.run()) {
      const before = measured.get(row.name);
      if (before === undefined) measured.set(row.name, [row]);
      else before.push(row);
    }
  }
}
const rows = [...measured.values()].map(medianOf);
printTable(rows);
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
