// Who changes hands when somebody takes over a section: those its server looks after there, or nobody does; with their
// last section also those they look after elsewhere. A section that keeps its server takes over everybody who sits in it.
import { isSitting, type Seating } from '#shared/seatings/seating.ts';
import type { Table } from '#shared/tables/table.ts';
import type { Section } from './section.ts';

export interface SectionRows {
  readonly sections: Iterable<Section>;
  readonly tables: Iterable<Table>;
  readonly seatings: Iterable<Seating>;
}

export interface TakeOver {
  readonly sectionId: string;
  /** Who serves it from now on. */
  readonly serverId: string | null;
}

export function sittingsHandedOver(rows: SectionRows, { sectionId, serverId }: TakeOver): readonly Seating[] {
  const sections = [...rows.sections].filter(({ removed }) => !removed);
  const leaving = sections.find(({ id }) => id === sectionId)?.serverId ?? null;
  const tables = [...rows.tables].filter((table) => table.sectionId === sectionId && !table.removed);
  const tableIds = new Set<string>(tables.map(({ id }) => id));
  const isLastSection = !sections.some(({ id, serverId: who }) => who === leaving && id !== sectionId);
  return [...rows.seatings].filter((seating) => {
    if (!isSitting(seating) || seating.serverId === serverId) return false;
    const isTheirs = leaving !== null && seating.serverId === leaving;
    if (!seating.tableIds.some((id) => tableIds.has(id))) return isTheirs && isLastSection;
    return isTheirs || seating.serverId === null || leaving === serverId;
  });
}
