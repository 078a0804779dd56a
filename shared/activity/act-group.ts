// What sort of thing an op is about, for those who look for one sort only.
import { z } from 'zod';

export const actGroup = z.enum(['list', 'floor', 'servers', 'settings']);
export type ActGroup = z.infer<typeof actGroup>;

const groups: Readonly<Record<string, ActGroup>> = {
  'party.add': 'list',
  'party.edit': 'list',
  'party.call': 'list',
  'party.requeue': 'list',
  'party.remove': 'list',
  'party.place': 'list',
  'party.arrive': 'list',
  'party.expect': 'list',
  'party.prioritise': 'list',
  'party.promise': 'list',
  'guest.erase': 'list',
  'conflict.settle': 'list',
  'party.seat': 'floor',
  'party.walk-in': 'floor',
  'seating.clear': 'floor',
  'seating.move': 'floor',
  'seating.stage': 'floor',
  'seating.swap': 'floor',
  'table.mark': 'floor',
  'table.hold': 'floor',
  'table.release': 'floor',
  'table.combine': 'floor',
  'table.split': 'floor',
  'kitchen.pace': 'floor',
  'section.assign': 'servers',
  'server.cut': 'servers',
};

/** A step back belongs where the step belonged: ask with the kind of what it took back. */
export const groupOf = (opKind: string): ActGroup => groups[opKind] ?? 'settings';
