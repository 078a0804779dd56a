// What practice takes over from the restaurant: settings, queues, the floor, who serves where, who works here, and what
// quotes have learned. Of its guests nothing.
import { join, joinId } from '#shared/joins/join.ts';
import { setJoin } from '#shared/joins/set-join.ts';
import { queue } from '#shared/queues/queue.ts';
import { setQueue } from '#shared/queues/set-queue.ts';
import { assignSection } from '#shared/sections/assign-section.ts';
import { section } from '#shared/sections/section.ts';
import { setSection } from '#shared/sections/set-section.ts';
import { serviceType } from '#shared/service-types/service-type.ts';
import { setServiceType } from '#shared/service-types/set-service-type.ts';
import { setSettings } from '#shared/settings/set-settings.ts';
import { settingsDetails } from '#shared/settings/settings.ts';
import { markTable } from '#shared/tables/mark-table.ts';
import { setTable } from '#shared/tables/set-table.ts';
import { table, tableDetails } from '#shared/tables/table.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { KnownRow } from '../log/replica.ts';
import { createQuoteMemory } from '../quotes/quote-memory.ts';
import { readSettings } from '../settings/read-settings.ts';
import { writeSetup } from '../setup/setup-state.ts';
import { readStaff, replaceStaff } from '../staff/staff-directory.ts';
import type { StationCore } from '../station-core.ts';
import type { ActAsHouse } from './act-as-house.ts';

/** People with their names and without their PINs: nobody signs in to practice, they are at the screen already. */
export function copyPeople(from: StationCore, to: StationDatabase): void {
  const staff = readStaff(from.database.statements).map((member) => ({ ...member, pinHmac: null }));
  writeTransaction(to.db, () => {
    replaceStaff(to.statements, staff);
    writeSetup(to, 'standalone');
  });
  const lesson = createQuoteMemory(from.database).lesson();
  if (lesson !== null) createQuoteMemory(to).learn(lesson);
}

export function copyRoom(from: StationCore, act: ActAsHouse): void {
  act(setSettings, { details: settingsDetails.parse(readSettings(from)) });
  const rows = from.log.openRows();
  for (const known of rows) copyLine(known, act);
  for (const known of rows) copyTable(known, act);
  for (const known of rows) copyJoin(known, act);
}

/** Queues, sections and ways of being served: tables name them. */
function copyLine({ kind, row }: KnownRow, act: ActAsHouse): void {
  if (kind === queue.kind && queue.owns(row)) {
    const { id, removed: _, ...details } = row;
    act(setQueue, { queueId: id, details });
  }
  if (kind === serviceType.kind && serviceType.owns(row) && !row.removed) {
    const { id, removed: _, ...details } = row;
    act(setServiceType, { serviceTypeId: id, details });
  }
  if (kind === section.kind && section.owns(row) && !row.removed) {
    act(setSection, { sectionId: row.id, details: { name: row.name } });
    act(assignSection, { sectionId: row.id, serverId: row.serverId, seatingIds: [] });
  }
}

function copyTable({ kind, row }: KnownRow, act: ActAsHouse): void {
  if (kind !== table.kind || !table.owns(row) || row.removed) return;
  act(setTable, { tableId: row.id, details: tableDetails.parse(row) });
  if (row.condition === 'out-of-service') act(markTable, { tableId: row.id, condition: row.condition });
}

function copyJoin({ kind, row }: KnownRow, act: ActAsHouse): void {
  if (kind !== join.kind || !join.owns(row) || row.removed) return;
  const { id, removed: _, ...details } = row;
  act(setJoin, { joinId: joinId.parse(id), details });
}
