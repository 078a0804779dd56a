// What reaches the log through the cloud: web guests, the platform, and a version of tomorrow that knows kinds of ops
// and entities which stations of today do not.
import { cloudStationId } from '#server/sync/append-as-cloud.ts';
import type { KeptRow } from '#server/sync/log-store.ts';
import { guestId } from '#shared/guests/guest.ts';
import { type Op, opId } from '#shared/log/op.ts';
import { pickAt } from './chance.ts';
import { type Gesture, type Hand, makeGesture, type Scene } from './gestures.ts';
import { restaurant } from './simulated-cloud.ts';
import type { WebGestureKind } from './story.ts';

export function makeWebGesture(kind: Exclude<WebGestureKind, 'future'>, hand: Hand): Gesture | null {
  switch (kind) {
    case 'erase':
      return eraseGuest(hand);
    case 'prune':
      return { kind: 'history.prune', payload: { before: hand.now } };
    default:
      return makeGesture(kind, hand);
  }
}

function eraseGuest({ scene, draws }: Hand): Gesture | null {
  const known = guestsOf(scene);
  const chosen = known.length === 0 ? null : pickAt(known, draws[0] ?? 0);
  return chosen === null ? null : { kind: 'guest.erase', payload: { guestId: guestId.parse(chosen) } };
}

const guestsOf = (scene: Scene): readonly string[] =>
  scene.parties.map((found) => found.guestId).filter((found) => found !== null);

export function makeOp(gesture: Gesture, made: { readonly opId: string; readonly now: number }): Op {
  return {
    opId: opId.parse(made.opId),
    kind: gesture.kind,
    version: 1,
    payload: gesture.payload,
    actor: { kind: 'system', id: 'web' },
    occurredAt: made.now,
    clockOffsetMs: 0,
  };
}

/** A row as a newer cloud would write it: an op nobody here knows, on an entity nobody here has. */
export const futureRow = (op: Op, place: { readonly seq: number; readonly now: number }): KeptRow => ({
  seq: place.seq,
  stationId: cloudStationId(restaurant.restaurantId),
  stationSeq: 1_000_000 + place.seq,
  op,
  verdict: { kind: 'accepted', flags: [] },
  effects: [{ kind: 'hologram', id: op.opId, before: null, after: { id: op.opId, brightness: 7 } }],
  receivedAt: place.now,
  guestId: null,
});
