// Puts up the demo's room: sections with their servers, tables in them, and what can be put together.
import type { z } from 'zod';
import { joinId } from '#shared/joins/join.ts';
import { setJoin } from '#shared/joins/set-join.ts';
import type { TypedOpDefinition } from '#shared/log/define-op.ts';
import { must } from '#shared/must.ts';
import { assignSection } from '#shared/sections/assign-section.ts';
import { sectionId } from '#shared/sections/section-id.ts';
import { setSection } from '#shared/sections/set-section.ts';
import { setTable } from '#shared/tables/set-table.ts';
import { type TableId, tableId } from '#shared/tables/table.ts';
import type { Ids } from '../ids.ts';
import { demoJoins, demoSections, demoTables } from './room.ts';

interface Furnisher {
  readonly ids: Ids;
  readonly serverIds: readonly string[];
  readonly commit: <Payload extends z.ZodType>(
    op: TypedOpDefinition<Payload>,
    payload: z.input<Payload>,
  ) => void;
}

export function furnish({ ids, serverIds, commit }: Furnisher): ReadonlyMap<string, TableId> {
  const sections = new Map(demoSections.map((name) => [name, sectionId.parse(ids.uuid())]));
  for (const [name, id] of sections) commit(setSection, { sectionId: id, details: { name } });
  for (const [at, id] of [...sections.values()].entries()) {
    const serverId = serverIds[at] ?? null;
    if (serverId !== null) commit(assignSection, { sectionId: id, serverId, seatingIds: [] });
  }
  const tables = new Map(demoTables.map(({ name }) => [name, tableId.parse(ids.uuid())]));
  const known = (name: string): TableId => must(tables.get(name), `the demo has a table ${name}`);
  for (const { section, ...details } of demoTables) {
    const placed = { ...details, sectionId: must(sections.get(section), section) };
    commit(setTable, { tableId: known(details.name), details: placed });
  }
  for (const { tables: names, ...seats } of demoJoins) {
    commit(setJoin, { joinId: joinId.parse(ids.uuid()), details: { tableIds: names.map(known), ...seats } });
  }
  return tables;
}
