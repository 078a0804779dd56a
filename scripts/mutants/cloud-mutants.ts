// Mechanisms of the cloud's end of the log and of keeping tenants apart.
import type { Edit, Mutant } from './mutant.ts';

const append = 'cloud/server/sync/append.ts';
const sqlTransaction = 'cloud/server/sync/sql-log-transaction.ts';
const seeds = ['scripts/simulator/seeds-1.sim.test.ts'];
const conformance = ['cloud/server/sync/conformance.pg.test.ts'];
const isolation = ['cloud/server/database', 'cloud/server/testing'];

const noRowLock: Edit = {
  file: sqlTransaction,
  find: ' for update`',
  replace: '`',
};

const noMemoryLock: Edit = {
  file: 'cloud/server/sync/testing/memory-log-transaction.ts',
  find: 'this.#release = await this.#log.hold();',
  replace: '',
};

/** Numbers as a sequence gives them: at once, whoever commits first. */
const serialNumbers: Edit = {
  file: append,
  find: 'const head = await tx.lockHead();',
  replace: `const current = await tx.lockHead();
  const counters = (globalThis.counters ??= new Map());
  const next = Math.max(counters.get(tx.restaurant.restaurantId) ?? 0, current.head);
  counters.set(tx.restaurant.restaurantId, next + request.ops.length);
  const head = { ...current, head: next };`,
};

export const cloudMutants: readonly Mutant[] = [
  {
    name: 'serial cursor',
    edits: [serialNumbers, noRowLock],
    project: 'pg',
    tests: conformance,
  },
  { name: 'serial cursor, in memory', edits: [serialNumbers, noMemoryLock], project: 'sim', tests: seeds },
  { name: 'no head lock', edits: [noRowLock], project: 'pg', tests: conformance },
  { name: 'no head lock, in memory', edits: [noMemoryLock], project: 'sim', tests: seeds },
  {
    name: 'opId check skipped',
    edits: [{ file: append, find: 'const isSeen = seen.has(opId);', replace: 'const isSeen = false;' }],
    project: 'sim',
    tests: seeds,
  },
  {
    name: 'verdict outside the transaction',
    edits: [
      {
        file: 'cloud/server/sync/sync-engine.ts',
        find: 'await store.transaction(caller, (tx) => appendBatch(tx, push));',
        replace: `await store.transaction(caller, (tx) => {
      const writeRows = async () => undefined;
      return appendBatch(new Proxy(tx, { get: (of, name) => {
        if (name === 'writeRows') return writeRows;
        const member = Reflect.get(of, name, of);
        return typeof member === 'function' ? member.bind(of) : member;
      } }), push);
    });
    await store.transaction(caller, async (tx) => {
      await tx.lockHead();
      const written = rows.flatMap(({ seq, effects }) => effects.map(({ kind, after }) => ({ kind, seq, row: after })));
      await tx.writeRows(written);
    });`,
      },
    ],
    project: 'sim',
    tests: seeds,
  },
  {
    name: 'station order not checked',
    edits: [
      {
        file: append,
        find: "if (stationSeq > acked + 1) return { kind: 'gap', expected: acked + 1 };",
        replace: '',
      },
    ],
    project: 'pure',
    tests: ['cloud/server/sync/conformance.test.ts'],
  },
  {
    name: 'policy dropped',
    edits: [
      {
        file: 'cloud/server/database/tenant-table.ts',
        find: 'const isOwnTenant = `',
        replace: 'const isOwnTenant = `true or ',
      },
    ],
    project: 'pg',
    tests: isolation,
  },
  {
    name: 'FORCE dropped',
    edits: [
      {
        file: 'cloud/server/database/tenant-table.ts',
        find: ' force row level security',
        replace: ' enable row level security',
      },
    ],
    project: 'pg',
    tests: isolation,
  },
  {
    name: 'session-level setting',
    edits: [
      {
        file: 'cloud/server/database/tenant-transaction.ts',
        find: ', true)`.execute(trx);\n}\n\nexport function withTenant<T>(',
        replace: ', false)`.execute(trx);\n}\n\nexport function withTenant<T>(',
      },
    ],
    project: 'pg',
    tests: isolation,
  },
  {
    name: 'permission check removed',
    edits: [
      {
        file: 'cloud/server/staff/allowed-in-restaurant.ts',
        find: "if (!may(rights, permission)) return failed({ kind: 'not-allowed' });",
        replace: '',
      },
    ],
    project: 'pg',
    tests: ['cloud/server/staff/staff.pg.test.ts'],
  },
  {
    name: 'permission check of operators removed',
    edits: [
      {
        file: 'cloud/server/operators/operator-at-door.ts',
        find: "operatorMay(operator.role, permission) ? ok(operator) : failed({ kind: 'not-allowed' })",
        replace: 'ok(operator)',
      },
    ],
    project: 'pg',
    tests: ['cloud/server/back-office'],
  },
  {
    name: 'membership of the restaurant not asked',
    edits: [
      {
        file: 'cloud/server/staff/allowed-in-restaurant.ts',
        find: "    .where('restaurant_id', '=', restaurantId)\n",
        replace: '',
      },
    ],
    project: 'pg',
    tests: ['cloud/server/cross-tenant.pg.test.ts', 'cloud/server/staff'],
  },
];
