// One restaurant's log in memory. A state never changes: a transaction works on a draft that takes its place at commit,
// so whoever reads an older state goes on seeing one moment.
import type { PlacedRow } from '#shared/contracts/protocol.ts';
import type { Faded, Head, KeptRow } from '../log-store.ts';

export interface LogState extends Head {
  readonly acked: ReadonlyMap<string, number>;
  readonly log: readonly KeptRow[];
  readonly faded: ReadonlyMap<number, Faded>;
  readonly byOpId: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, PlacedRow>>;
}

export const emptyState = (epoch: string): LogState => ({
  head: 0,
  epoch,
  restoredHead: null,
  returnsUntil: null,
  acked: new Map(),
  log: [],
  faded: new Map(),
  byOpId: new Map(),
  rows: new Map(),
});

export function withLog(state: LogState, rows: readonly KeptRow[]): LogState {
  const byOpId = new Map(state.byOpId);
  const log = [...state.log];
  for (const row of rows) {
    if (byOpId.has(row.op.opId) || (log.at(-1)?.seq ?? 0) >= row.seq)
      throw new Error('duplicate key in the log');
    byOpId.set(row.op.opId, log.length);
    log.push(row);
  }
  return { ...state, log, byOpId };
}

export function withRows(state: LogState, placed: readonly PlacedRow[]): LogState {
  const rows = new Map(state.rows);
  for (const [kind, changed] of Map.groupBy(placed, (row) => row.kind)) {
    rows.set(kind, new Map([...(rows.get(kind) ?? []), ...changed.map((row) => [row.row.id, row] as const)]));
  }
  return { ...state, rows };
}

const further = (state: LogState, seq: number, faded: Faded): Faded =>
  state.faded.get(seq) === 'whole' ? 'whole' : faded;

export function withRewritten(state: LogState, changed: readonly KeptRow[], faded: Faded): LogState {
  const bySeq = new Map(changed.map((row) => [row.seq, row]));
  return {
    ...state,
    log: state.log.map((row) => bySeq.get(row.seq) ?? row),
    faded:
      faded === 'nothing'
        ? state.faded
        : new Map([
            ...state.faded,
            ...[...bySeq.keys()].map((seq) => [seq, further(state, seq, faded)] as const),
          ]),
  };
}

export function withoutRows(state: LogState, isGone: (placed: PlacedRow) => boolean): LogState {
  const rows = [...state.rows].map(
    ([kind, placed]) => [kind, new Map([...placed].filter(([, row]) => !isGone(row)))] as const,
  );
  return { ...state, rows: new Map(rows) };
}

export const placedRows = (state: LogState): readonly PlacedRow[] =>
  [...state.rows.values()].flatMap((rows) => [...rows.values()]);
