// Every op kind there is. A kind that is not listed is CloudTooOld to a cloud and left alone by a station.
import { settleConflict } from '#shared/conflicts/settle-conflict.ts';
import { eraseGuest } from '#shared/guests/erase-guest.ts';
import { setJoin } from '#shared/joins/set-join.ts';
import { paceKitchen } from '#shared/kitchen/pace-kitchen.ts';
import { addParty } from '#shared/parties/add-party.ts';
import { arriveParty } from '#shared/parties/arrive-party.ts';
import { callParty } from '#shared/parties/call-party.ts';
import { editParty } from '#shared/parties/edit-party.ts';
import { expectParty } from '#shared/parties/expect-party.ts';
import { placeParty } from '#shared/parties/place-party.ts';
import { prioritiseParty } from '#shared/parties/prioritise-party.ts';
import { promiseParty } from '#shared/parties/promise-party.ts';
import { removeParty } from '#shared/parties/remove-party.ts';
import { requeueParty } from '#shared/parties/requeue-party.ts';
import { seatParty } from '#shared/parties/seat-party.ts';
import { walkIn } from '#shared/parties/walk-in.ts';
import { setQueue } from '#shared/queues/set-queue.ts';
import { clearSeating } from '#shared/seatings/clear-seating.ts';
import { moveSeating } from '#shared/seatings/move-seating.ts';
import { stageSeating } from '#shared/seatings/stage-seating.ts';
import { swapSeatings } from '#shared/seatings/swap-seatings.ts';
import { assignSection } from '#shared/sections/assign-section.ts';
import { setSection } from '#shared/sections/set-section.ts';
import { cutServer } from '#shared/servers/cut-server.ts';
import { setServiceType } from '#shared/service-types/set-service-type.ts';
import { setSettings } from '#shared/settings/set-settings.ts';
import { arrangeFloor } from '#shared/tables/arrange-floor.ts';
import { combineTables, splitTables } from '#shared/tables/combine-tables.ts';
import { holdTable, releaseTable } from '#shared/tables/hold-table.ts';
import { markTable } from '#shared/tables/mark-table.ts';
import { setTable } from '#shared/tables/set-table.ts';
import type { OpDefinition } from './define-op.ts';
import { pruneHistory } from './prune-history.ts';
import { defineUndo } from './undo.ts';

const gestures: readonly OpDefinition[] = [
  addParty,
  callParty,
  editParty,
  placeParty,
  arriveParty,
  expectParty,
  prioritiseParty,
  promiseParty,
  removeParty,
  requeueParty,
  seatParty,
  walkIn,
  clearSeating,
  moveSeating,
  stageSeating,
  swapSeatings,
  setTable,
  arrangeFloor,
  combineTables,
  splitTables,
  setJoin,
  setSection,
  assignSection,
  cutServer,
  paceKitchen,
  setServiceType,
  markTable,
  holdTable,
  releaseTable,
  setQueue,
  setSettings,
  settleConflict,
  eraseGuest,
  pruneHistory,
];

const byKind = new Map(gestures.map((definition) => [definition.kind, definition]));

/** An undo can be undone; a kind this version does not know cannot. */
export const undo = defineUndo((opKind) => opKind === 'log.undo' || byKind.get(opKind)?.undoable === true);

export const opDefinitions: readonly OpDefinition[] = [...gestures, undo];

export const findOp = (kind: string): OpDefinition | undefined =>
  kind === undo.kind ? undo : byKind.get(kind);
