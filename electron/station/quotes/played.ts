// An evening that was played forward: what was known, and what it came to.
import type { Engine } from '#shared/quoting/engine.ts';
import type { RoomEstimate } from '#shared/quoting/estimate-room.ts';
import type { Room, Tonight } from '#shared/quoting/room.ts';
import type { Evening } from './house-now.ts';

export interface Played {
  readonly evening: Evening;
  readonly engine: Engine;
  readonly room: Room;
  readonly tonight: Tonight;
  readonly estimate: RoomEstimate;
  /** Who serves next: staff ids, the next one first. */
  readonly rotation: readonly string[];
}
