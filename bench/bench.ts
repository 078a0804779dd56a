// `npm run bench [-- NAME …]`: runs each bench three times, keeps the best of each row, prints a table and writes
// bench/results.json. A bar that is missed is a result, not a failure; why it was is in bench/README.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benches } from './benches.ts';
import { better, type Row } from './row.ts';

const runs = 3;
const wanted = process.argv.slice(2);

const shown = (value: number | null, digits = 2): string => (value === null ? '' : value.toFixed(digits));

function printTable(rows: readonly Row[]): void {
  console.table(
    rows.map(({ name, value, unit, floor, ratio, bar, met }) => ({
      row: name,
      value: `${shown(value)} ${unit}`,
      floor: shown(floor),
      ratio: shown(ratio),
      bar,
      met: met ? 'yes' : 'NO',
    })),
  );
}

const best = new Map<string, Row>();
for (const bench of benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (let run = 1; run <= runs; run += 1) {
    console.log(`${bench.name}: run ${run} of ${runs} …`);
    for (const row of await bench.run()) {
      const before = best.get(row.name);
      best.set(row.name, before === undefined ? row : better(before, row));
    }
  }
}
const rows = [...best.values()];
printTable(rows);
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
