// Who serves a party at these tables: the server of the section that the first of them lies in.
import type { Table } from '#shared/tables/table.ts';
import type { Section } from './section.ts';

export interface Floor {
  readonly table: (id: string) => Table | null | undefined;
  readonly section: (id: string) => Section | null | undefined;
}

export function serverOfTables(tableIds: readonly string[], floor: Floor): string | null {
  for (const id of tableIds) {
    const sectionId = floor.table(id)?.sectionId ?? null;
    const found = sectionId === null ? null : floor.section(sectionId);
    if (found !== null && found !== undefined && !found.removed) return found.serverId;
  }
  return null;
}
