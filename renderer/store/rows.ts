/** The restaurant's rows as a screen holds them. A patch replaces one whole row; maps are never changed in place. */

import type { EntityPatch } from '#renderer/connection/station.ts';
import { type Join, join } from '#shared/joins/join.ts';
import { type Kitchen, kitchen } from '#shared/kitchen/kitchen.ts';
import { isAwaited } from '#shared/parties/is-awaited.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { type Queue, queue } from '#shared/queues/queue.ts';
import { type Seating, seating } from '#shared/seatings/seating.ts';
import { type Section, section } from '#shared/sections/section.ts';
import { type Server, server } from '#shared/servers/server.ts';
import { type ServiceType, serviceType } from '#shared/service-types/service-type.ts';
import { type Settings, settings } from '#shared/settings/settings.ts';
import { type Table, table } from '#shared/tables/table.ts';

export type Rows = {
  readonly parties: ReadonlyMap<string, Party>;
  /** Those of them that were called to a table, whoever has it by now. */
  readonly called: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Those of them that are shown as this screen keeps them and the station does not know yet. */
  readonly kept: ReadonlySet<string>;
  readonly seatings: ReadonlyMap<string, Seating>;
  readonly queues: ReadonlyMap<string, Queue>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly servers: ReadonlyMap<string, Server>;
  readonly joins: ReadonlyMap<string, Join>;
  readonly serviceTypes: ReadonlyMap<string, ServiceType>;
  readonly kitchen: Kitchen | null;
  readonly settings: Settings | null;
};

export const noRows: Rows = {
  parties: new Map(),
  called: new Set(),
  tables: new Map(),
  kept: new Set(),
  seatings: new Map(),
  queues: new Map(),
  sections: new Map(),
  servers: new Map(),
  joins: new Map(),
  serviceTypes: new Map(),
  kitchen: null,
  settings: null,
};

type Schema<Row> = {
  readonly safeParse: (row: unknown) => { readonly success: boolean; readonly data?: Row };
};

/** A row meets its schema once, here: one that does not fit is from a newer version and is left out. */
function patched<Row>(
  known: ReadonlyMap<string, Row>,
  patches: readonly EntityPatch[] | undefined,
  schema: Schema<Row>,
): ReadonlyMap<string, Row> {
  if (patches === undefined) return known;
  const next = new Map(known);
  for (const patch of patches) {
    const row = patch.row === null ? null : schema.safeParse(patch.row).data;
    if (row === null) next.delete(patch.id);
    else if (row !== undefined) next.set(patch.id, row);
  }
  return next;
}

/** Rows of two sources; where both have one, the second's. */
export function mergedRows(under: Rows, over: Rows): Rows {
  const both = <Row>(below: ReadonlyMap<string, Row>, above: ReadonlyMap<string, Row>) =>
    new Map([...below, ...above]);
  return {
    ...over,
    parties: both(under.parties, over.parties),
    tables: both(under.tables, over.tables),
    seatings: both(under.seatings, over.seatings),
  };
}

/** A kind with one row a restaurant. */
const replaced = <Row>(
  known: Row | null,
  patches: readonly EntityPatch[] | undefined,
  schema: Schema<Row>,
): Row | null => schema.safeParse(patches?.at(-1)?.row).data ?? known;

/** Looks at the parties of the change only, of thousands. */
function calledAfter(
  known: Rows['called'],
  patches: readonly EntityPatch[] | undefined,
  parties: Rows['parties'],
): Rows['called'] {
  if (patches === undefined) return known;
  const called = new Set(known);
  for (const { id } of patches) {
    const { calledTo = [] } = parties.get(id) ?? {};
    if (calledTo.length > 0) called.add(id);
    else called.delete(id);
  }
  return called;
}

type CalledRows = Pick<Rows, 'called' | 'parties' | 'tables' | 'seatings'>;

/** Still awaited at the table it was called to. */
export const isAwaitedIn = ({ tables, seatings }: Pick<Rows, 'tables' | 'seatings'>, party: Party) =>
  isAwaited(party, { tableOf: (id) => tables.get(id), sits: (id) => seatings.has(id) });

/** Who was called to one of these tables and is awaited there. */
export const calledThere = (rows: CalledRows, tableIds: readonly string[]): readonly Party[] =>
  [...rows.called]
    .flatMap((id) => rows.parties.get(id) ?? [])
    .filter((one) => one.calledTo.some((id) => tableIds.includes(id)) && isAwaitedIn(rows, one));

export function applyPatches(rows: Rows, patches: readonly EntityPatch[]): Rows {
  const of = Map.groupBy(patches, ({ kind }) => kind);
  const parties = patched(rows.parties, of.get(party.kind), party.schema);
  return {
    parties,
    called: calledAfter(rows.called, of.get(party.kind), parties),
    tables: patched(rows.tables, of.get(table.kind), table.schema),
    kept: rows.kept,
    seatings: patched(rows.seatings, of.get(seating.kind), seating.schema),
    queues: patched(rows.queues, of.get(queue.kind), queue.schema),
    sections: patched(rows.sections, of.get(section.kind), section.schema),
    servers: patched(rows.servers, of.get(server.kind), server.schema),
    joins: patched(rows.joins, of.get(join.kind), join.schema),
    serviceTypes: patched(rows.serviceTypes, of.get(serviceType.kind), serviceType.schema),
    kitchen: replaced(rows.kitchen, of.get(kitchen.kind), kitchen.schema),
    settings: replaced(rows.settings, of.get(settings.kind), settings.schema),
  };
}
