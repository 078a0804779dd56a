// What each npm script runs under Node 24. `needsBuild` is for those that start the built programs; a task
// without an entry is over when that is done.
export const tasks = {
  start: { entry: 'scripts/start.ts', needsBuild: true },
  station: { entry: 'out/main/station.js', needsBuild: true },
  // A service makes many short-lived objects: left to itself their room grows to 100 MB of memory it never needs.
  cloud: { flags: ['--max-semi-space-size=4'], entry: 'cloud/server/main.ts', needsBuild: true },
  'cloud:admin': { entry: 'cloud/server/admin.ts' },
  'check:cloud': { entry: 'scripts/check-cloud.ts' },
  test: { entry: 'scripts/test.ts', needsBuild: true },
  check: { entry: 'scripts/check/check.ts' },
  build: { needsBuild: true },
  vitest: { entry: 'node_modules/vitest/vitest.mjs', args: ['run'] },
  simulate: { entry: 'scripts/simulate.ts' },
  mutants: { entry: 'scripts/mutants.ts' },
  package: { entry: 'scripts/package.ts', needsBuild: true },
  bench: { entry: 'bench/bench.ts', needsBuild: true },
  'quotes:replay': { entry: 'scripts/quotes-replay.ts' },
  'bench:quotes': { entry: 'bench/quotes/quotes.ts' },
  shots: { entry: 'scripts/shots.ts', needsBuild: true },
  pictures: { entry: 'scripts/shots.ts', args: ['--pictures'], needsBuild: true },
  schema: { entry: 'scripts/schema.ts' },
};
