// npm run mutants [-- NAME…]: switches off one mechanism of the log at a time in a copy of the sources and expects the
// tests that should notice to turn red. Ends with `N caught, N missed`.
import { cloudMutants } from './mutants/cloud-mutants.ts';
import type { Mutant } from './mutants/mutant.ts';
import { type Outcome, runTests } from './mutants/run-tests.ts';
import { SourceCopy } from './mutants/source-copy.ts';
import { stationMutants } from './mutants/station-mutants.ts';

const named = process.argv.slice(2);
const mutants = [...stationMutants, ...cloudMutants].filter(
  ({ name }) => named.length === 0 || named.some((part) => name.includes(part)),
);

const copy = new SourceCopy(process.cwd());
process.on('exit', () => copy.remove());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const labels: Readonly<Record<Outcome['kind'], string>> = {
  red: 'caught',
  green: 'MISSED',
  broken: 'BROKEN',
};

async function tryMutant(mutant: Mutant): Promise<Outcome> {
  copy.apply(mutant.edits);
  try {
    return await runTests(copy.folder, mutant);
  } finally {
    copy.restore(mutant.edits);
  }
}

/** Red tests prove nothing when they are red anyway; and no text may be stale before hours are spent. */
async function mustBeGreen(): Promise<void> {
  for (const { edits } of mutants) {
    copy.apply(edits);
    copy.restore(edits);
  }
  for (const [project, those] of Map.groupBy(mutants, (mutant) => mutant.project)) {
    const tests = [...new Set(those.flatMap((mutant) => mutant.tests))];
    const outcome = await runTests(copy.folder, { name: 'none', edits: [], project, tests });
    if (outcome.kind === 'green') continue;
    console.error(
      `the ${project} tests are ${outcome.kind} without any mutant: ${JSON.stringify(outcome).slice(0, 2000)}`,
    );
    process.exit(2);
  }
}

await mustBeGreen();
let caught = 0;
for (const mutant of mutants) {
  const outcome = await tryMutant(mutant);
  if (outcome.kind === 'red') caught += 1;
  console.log(
    `${labels[outcome.kind]}  ${mutant.name}${outcome.kind === 'red' ? `  (${outcome.test})` : ''}`,
  );
  if (outcome.kind === 'broken') console.log(outcome.output.slice(-2000));
}
console.log(`${caught} caught, ${mutants.length - caught} missed`);
process.exitCode = caught === mutants.length ? 0 : 1;
