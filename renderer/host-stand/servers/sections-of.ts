/** Sections as lists show them: by name, and who sits in one. */
import type { Rows } from '#renderer/store/rows.ts';
import { isSitting, type Seating } from '#shared/seatings/seating.ts';
import { sittingsHandedOver } from '#shared/sections/handed-over.ts';
import type { Section } from '#shared/sections/section.ts';

const byName = new Intl.Collator('en', { numeric: true }).compare;

export const sectionsOf = ({ sections }: Rows): readonly Section[] =>
  [...sections.values()]
    .filter(({ removed }) => !removed)
    .sort((left, right) => byName(left.name, right.name) || (left.id < right.id ? -1 : 1));

export const tablesIn = ({ tables }: Rows, { id }: Section): readonly string[] =>
  [...tables.values()].flatMap((table) => (table.sectionId === id && !table.removed ? [table.id] : []));

export function sittingsIn(rows: Rows, section: Section): readonly Seating[] {
  const tableIds = new Set(tablesIn(rows, section));
  return [...rows.seatings.values()].filter(
    (seating) => isSitting(seating) && seating.tableIds.some((id) => tableIds.has(id)),
  );
}

/** Where a server's tables stand: those of their sections, and those they serve elsewhere. */
export function roomsOfServer(rows: Rows, serverId: string): readonly string[] {
  const own = sectionsOf(rows).filter((section) => section.serverId === serverId);
  const sittings = [...rows.seatings.values()].filter(
    (seating) => isSitting(seating) && seating.serverId === serverId,
  );
  const ids = [
    ...own.flatMap((section) => tablesIn(rows, section)),
    ...sittings.flatMap(({ tableIds }) => tableIds),
  ];
  return ids.flatMap((id) => rows.tables.get(id)?.area ?? []);
}

/** Who would change hands if this server took over the section, as the station would answer. */
export const handedOver = (rows: Rows, section: Section, serverId: string | null): readonly Seating[] =>
  sittingsHandedOver(
    {
      sections: rows.sections.values(),
      tables: rows.tables.values(),
      seatings: rows.seatings.values(),
    },
    { sectionId: section.id, serverId },
  );
