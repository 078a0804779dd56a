import { defineConfig } from 'vitest/config';

// A test's name says where it runs: x.test.ts is pure, x.node.test.ts uses files and SQLite,
// x.pg.test.ts a Postgres, x.sim.test.ts the simulator; e2e/ drives a browser against real servers.
const kinds = ['node', 'pg', 'sim'] as const;
const roots = '{electron,renderer,cloud,shared,scripts,bench}';
const pure = {
  name: 'pure',
  include: [`${roots}/**/*.test.{ts,tsx}`],
  exclude: kinds.map((kind) => `**/*.${kind}.test.*`),
};

export default defineConfig({
  test: {
    projects: [
      { test: pure },
      ...kinds.map((kind) => ({
        test: {
          name: kind,
          include: [`${roots}/**/*.${kind}.test.{ts,tsx}`],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
