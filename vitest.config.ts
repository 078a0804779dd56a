// A test's name says where it runs: x.test.ts is pure, x.node.test.ts uses files and SQLite, x.pg.test.ts a Postgres,
// x.sim.test.ts the simulator; e2e/ drives a browser against the real programs. Nothing is retried.
import { defineConfig } from 'vitest/config';

const kinds = ['node', 'pg', 'sim'] as const;
const roots = '{electron,renderer,cloud,shared,scripts,bench}';
const never = ['**/node_modules/**', '**/fixtures/**'];
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

const pure = {
  name: 'pure',
  include: [`${roots}/**/*.test.{ts,tsx}`],
  exclude: [...never, ...kinds.map((kind) => `**/*.${kind}.test.*`)],
};

// A PGlite takes 600 MB: no more than two files at a time.
const ofKind = (kind: (typeof kinds)[number]) => ({
  name: kind,
  include: [`${roots}/**/*.${kind}.test.{ts,tsx}`],
  exclude: never,
  ...(kind === 'pg' ? { maxWorkers: 2 } : {}),
  globalSetup: kind === 'pg' ? ['cloud/server/database/testing/global-setup.ts'] : [],
  sequence: { groupOrder: kind === 'pg' ? 1 : 0 },
  ...timeouts,
});

// Browser, stations and cloud are many processes already: one file at a time.
const e2e = {
  name: 'e2e',
  include: ['e2e/**/*.test.ts'],
  exclude: never,
  fileParallelism: false,
  globalSetup: ['e2e/harness/unpack-browser.ts'],
  sequence: { groupOrder: 2 },
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: { projects: [{ test: pure }, ...kinds.map((kind) => ({ test: ofKind(kind) })), { test: e2e }] },
});
