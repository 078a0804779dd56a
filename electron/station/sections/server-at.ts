// Who serves a party at these tables: the server of the section its first table lies in.
import { section } from '#shared/sections/section.ts';
import { table } from '#shared/tables/table.ts';
import type { StationCore } from '../station-core.ts';

export function serverAt({ log }: Pick<StationCore, 'log'>, tableIds: readonly string[]): string | null {
  for (const id of tableIds) {
    const row = log.row(table.kind, id);
    const sectionId = row !== null && table.owns(row) ? row.sectionId : null;
    const found = sectionId === null ? null : log.row(section.kind, sectionId);
    if (found !== null && section.owns(found) && !found.removed) return found.serverId;
  }
  return null;
}
