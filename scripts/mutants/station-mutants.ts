// Mechanisms of a station's copy of the log and of its syncing.
import type { Edit, Mutant } from './mutant.ts';

const seeds = ['scripts/simulator/seeds-1.sim.test.ts'];
const rebase = 'electron/station/log/rebase.ts';
const replay = 'electron/station/log/replay-outbox.ts';
const applyPage = 'electron/station/log/apply-page.ts';

/** Only what the page touched is put back and replayed; everything else stays as it is. */
const partialRebase = (widen: string): readonly Edit[] => [
  {
    file: rebase,
    find: '  confirm(working);\n',
    replace: `  const live = new Map(copies.map(({ kind, id }) => [keyOf(kind, id), store.rows.get(kind, id)]));
  const wanted = new Set();
  confirm({ ...working, put: (kind, id, placed) => { wanted.add(keyOf(kind, id)); working.put(kind, id, placed); } });
  ${widen}
  for (const { kind, id } of copies) if (!wanted.has(keyOf(kind, id))) working.put(kind, id, live.get(keyOf(kind, id)));
  working.wanted = wanted;
  const kept = copies.filter(({ kind, id }) => !wanted.has(keyOf(kind, id)));
`,
  },
  {
    file: rebase,
    find: 'writeCopies(store, copies, touched.copies());',
    replace:
      'writeCopies(store, copies, new Map([...touched.copies(), ...kept.map((copy) => [keyOf(copy.kind, copy.id), copy])]));',
  },
  {
    file: replay,
    find: 'const next = replayOp(store, entry, source);',
    replace: `const isWanted = ({ kind, id }) => working.wanted.has(kind + ' ' + id);
    const next = entry.effects.some(isWanted) ? replayOp(store, entry, source) : entry;`,
  },
  {
    file: replay,
    find: 'const seq = working.get(kind, id)?.seq ?? 0;',
    replace: `if (!isWanted({ kind, id })) continue;
      const seq = working.get(kind, id)?.seq ?? 0;`,
  },
];

const closure = `for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const { effects } of store.outbox.all()) {
      if (!effects.some(({ kind, id }) => wanted.has(keyOf(kind, id)))) continue;
      for (const { kind, id } of effects) wanted.add(keyOf(kind, id));
    }
  }`;

export const stationMutants: readonly Mutant[] = [
  {
    name: 'NORMAL',
    edits: [
      {
        file: 'electron/station/database/pragmas.ts',
        find: "['synchronous', 'FULL', 2]",
        replace: "['synchronous', 'NORMAL', 1]",
      },
    ],
    project: 'node',
    tests: [
      'electron/station/database/open-station-database.node.test.ts',
      'electron/station/database/power-cut.node.test.ts',
    ],
  },
  { name: 'rebase of touched entities only', edits: partialRebase(''), project: 'sim', tests: seeds },
  { name: 'rebase by write-set closure', edits: partialRebase(closure), project: 'sim', tests: seeds },
  {
    name: 'outbox dropped by number',
    edits: [
      {
        file: applyPage,
        find: 'function settleOwn(store: Store, { op, verdict }: LogRow, confirmed: WorkingSet): void {\n  const entry = store.outbox.find(op.opId);',
        replace: `function settleOwn(store: Store, row: LogRow, confirmed: WorkingSet): void {
  const { verdict } = row;
  const isOwn = row.stationId === store.states.read().stationId;
  const entry = store.outbox.all().find(({ stationSeq }) => isOwn && stationSeq === row.stationSeq) ?? null;
  const op = entry?.op;`,
      },
    ],
    project: 'sim',
    tests: seeds,
  },
  {
    name: 'void not sent',
    edits: [
      {
        file: 'electron/station/log/next-batch.ts',
        find: 'ops: sending.map(({ op, voidReason }) => ({ op, void: voidReason }))',
        replace: 'ops: sending.map(({ op }) => ({ op, void: null }))',
      },
    ],
    project: 'sim',
    tests: seeds,
  },
  {
    name: 'sent op made void',
    edits: [
      {
        file: replay,
        find: "verdict.kind === 'refused' && sentAt === null ?",
        replace: "verdict.kind === 'refused' ?",
      },
    ],
    project: 'node',
    tests: ['electron/station/log/rebase.node.test.ts'],
  },
  {
    name: 'poke lost',
    edits: [
      {
        file: 'electron/station/sync/sync-loop.ts',
        find: 'else this.#next(nextPullMs(this.#options.random));',
        replace: '',
      },
    ],
    project: 'sim',
    tests: seeds,
  },
  {
    name: 'effects ignored',
    edits: [
      {
        file: applyPage,
        find: 'for (const { kind, id, after } of row.effects) {',
        replace: `const source = { row: (kind, id) => confirmed.get(kind, id)?.row ?? null, op: (opId) => appliedOp(store, opId) };
    const again = row.verdict.kind === 'refused' ? [] : reduceAgain({ op: row.op, writer: row.op.actor.id === 'web' ? 'cloud' : 'station', source }).effects;
    for (const { kind, id, after } of again) {`,
      },
      {
        file: applyPage,
        find: "import { rebase } from './rebase.ts';",
        replace:
          "import { rebase } from './rebase.ts';\nimport { reduce as reduceAgain } from '#shared/log/reduce.ts';",
      },
    ],
    project: 'sim',
    tests: seeds,
  },
  {
    name: 'verdict before its effects',
    edits: [
      {
        file: 'electron/station/log/take-answers.ts',
        find: 'seq <= cursor && store.outbox.find(opId) !== null',
        replace: 'store.outbox.find(opId) !== null',
      },
    ],
    project: 'sim',
    tests: seeds,
  },
  {
    name: 'history ahead of the cursor',
    edits: [
      {
        file: 'electron/station/log/apply-snapshot.ts',
        find: "if (rows.some(({ seq }) => seq > cursor)) return { outcome: 'ahead', rows: [] };",
        replace: '',
      },
    ],
    project: 'sim',
    tests: [...seeds, 'scripts/simulator/seeds-2.sim.test.ts'],
  },
];
