// A table as it is before anybody has said anything about it.
import type { Table, TableId } from './table.ts';

export const freshTable = (id: TableId, conditionAt: number): Table => ({
  id,
  conditionAt,
  name: '?',
  area: '',
  seatsMin: 1,
  seatsMax: 4,
  condition: 'ready',
  heldForPartyId: null,
  openSeatingIds: [],
  shape: 'square',
  x: null,
  y: null,
  width: null,
  height: null,
  rotation: 0,
  sectionId: null,
  joinedTo: null,
  lastSeatingId: null,
  removed: false,
});
