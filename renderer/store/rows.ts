/** The restaurant's rows as a screen holds them. A patch replaces one whole row; maps are never changed in place. */

import type { EntityPatch } from '#renderer/connection/station.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { type Queue, queue } from '#shared/queues/queue.ts';
import { type Seating, seating } from '#shared/seatings/seating.ts';
import { type Settings, settings } from '#shared/settings/settings.ts';
import { type Table, table } from '#shared/tables/table.ts';

export type Rows = {
  readonly parties: ReadonlyMap<string, Party>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly seatings: ReadonlyMap<string, Seating>;
  readonly queues: ReadonlyMap<string, Queue>;
  readonly settings: Settings | null;
};

export const noRows: Rows = {
  parties: new Map(),
  tables: new Map(),
  seatings: new Map(),
  queues: new Map(),
  settings: null,
};

/** One schema a kind, met once: a row that does not fit is from a newer version and is left out. */
const kinds = {
  party: party.schema,
  table: table.schema,
  seating: seating.schema,
  queue: queue.schema,
} as const;

type Draft = {
  parties: Map<string, Party>;
  tables: Map<string, Table>;
  seatings: Map<string, Seating>;
  queues: Map<string, Queue>;
  settings: Settings | null;
};

type Schema<Row> = {
  readonly safeParse: (row: unknown) => { readonly success: boolean; readonly data?: Row };
};

function put<Row>(rows: Map<string, Row>, schema: Schema<Row>, patch: EntityPatch): void {
  if (patch.row === null) {
    rows.delete(patch.id);
    return;
  }
  const parsed = schema.safeParse(patch.row);
  if (parsed.data !== undefined) rows.set(patch.id, parsed.data);
}

function applyOne(draft: Draft, patch: EntityPatch): void {
  switch (patch.kind) {
    case 'party':
      put(draft.parties, kinds.party, patch);
      return;
    case 'table':
      put(draft.tables, kinds.table, patch);
      return;
    case 'seating':
      put(draft.seatings, kinds.seating, patch);
      return;
    case 'queue':
      put(draft.queues, kinds.queue, patch);
      return;
    case 'settings':
      draft.settings = settings.schema.safeParse(patch.row).data ?? draft.settings;
      return;
    default:
      return;
  }
}

export function applyPatches(rows: Rows, patches: readonly EntityPatch[]): Rows {
  const touches = (kind: string): boolean => patches.some((patch) => patch.kind === kind);
  const draft: Draft = {
    parties: new Map(rows.parties),
    tables: new Map(rows.tables),
    seatings: new Map(rows.seatings),
    queues: new Map(rows.queues),
    settings: rows.settings,
  };
  for (const patch of patches) applyOne(draft, patch);
  return {
    parties: touches('party') ? draft.parties : rows.parties,
    tables: touches('table') ? draft.tables : rows.tables,
    seatings: touches('seating') ? draft.seatings : rows.seatings,
    queues: touches('queue') ? draft.queues : rows.queues,
    settings: draft.settings,
  };
}
