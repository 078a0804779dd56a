// Rows of a service for tests of the rotation: sections, servers and sittings in a line each.
import { newSeating, type Seating } from '#shared/seatings/seating.ts';
import type { Section } from '#shared/sections/section.ts';
import { partyIdOf, seatingIdOf, sectionIdOf, tableIdOf } from './test-ids.ts';

export const sectionOf = (number: number, serverId: string | null): Section => ({
  id: sectionIdOf(number),
  name: `Section ${number}`,
  serverId,
  assignedAt: null,
  removed: false,
});

interface Sat {
  readonly covers: number;
  readonly seatedAt: number;
  readonly clearedAt?: number;
}

export const sittingOf = (number: number, serverId: string | null, sat: Sat): Seating => ({
  ...newSeating({
    id: seatingIdOf(number),
    partyId: partyIdOf(number),
    tableIds: [tableIdOf(number)],
    covers: sat.covers,
    seatedAt: sat.seatedAt,
    serverId,
  }),
  clearedAt: sat.clearedAt ?? null,
});
