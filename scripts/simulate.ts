// npm run simulate -- --seeds N [--seed S]: lives through N evenings, from seed S on, and ends with what held.
import { parseArgs } from 'node:util';
import { trySeed } from './simulator/try-seed.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const first = Number(values.seed);
const count = Number(values.seeds);
if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || count < 1) {
  console.error('npm run simulate -- --seeds N [--seed S], both whole numbers');
  process.exit(2);
}

const startedAt = performance.now();
let ops = 0;
let broken = 0;
for (let seed = first; seed < first + count; seed += 1) {
  const result = await trySeed(seed);
  ops += result.ops;
  if (result.complaint === null) continue;
  broken += 1;
  console.log(`${result.complaint.join('\n')}\n`);
}
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`${count - broken} held, ${broken} broken: ${ops} ops in ${seconds} s`);
process.exitCode = broken === 0 ? 0 : 1;
