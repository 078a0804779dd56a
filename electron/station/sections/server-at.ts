// Who serves a party at these tables, as the sections of this station stand.
import { section } from '#shared/sections/section.ts';
import { serverOfTables } from '#shared/sections/server-of-tables.ts';
import { table } from '#shared/tables/table.ts';
import type { StationCore } from '../station-core.ts';

export const serverAt = ({ log }: Pick<StationCore, 'log'>, tableIds: readonly string[]): string | null =>
  serverOfTables(tableIds, {
    table: (id) => {
      const row = log.row(table.kind, id);
      return row !== null && table.owns(row) ? row : null;
    },
    section: (id) => {
      const row = log.row(section.kind, id);
      return row !== null && section.owns(row) ? row : null;
    },
  });
