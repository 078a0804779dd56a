// What reaches the log through the cloud: web guests, the platform, and a version of tomorrow that knows kinds of ops
// and entities which stations of today do not.
import { cloudStationId } from '#server/sync/append-as-cloud.ts';
import type { KeptRow } from '#server/sync/log-store.ts';
import { guestId } from '#shared/guests/guest.ts';
import type { Row } from '#shared/log/entity.ts';
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
      return {
        kind: 'history.prune',
        payload: { before: hand.now, guestIds: guestsOf(hand.scene).slice(0, 2) },
      };
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

interface Future {
  readonly op: Op;
  readonly seq: number;
  readonly now: number;
  /** A row of a kind that is known here, as it stands. */
  readonly settings: Row | null;
}

/** A row as a newer cloud writes it: an op nobody here knows, on an entity nobody here has, and on one they have. */
export function futureRow({ op, seq, now, settings }: Future): KeptRow {
  const changed = { ...settings, id: 'settings', currency: 'JPY', ofTomorrow: 1 };
  const known =
    settings === null ? [] : [{ kind: 'settings', id: 'settings', before: settings, after: changed }];
  return {
    seq,
    stationId: cloudStationId(restaurant.restaurantId),
    stationSeq: 1_000_000 + seq,
    op,
    verdict: { kind: 'accepted', flags: [] },
    effects: [
      { kind: 'hologram', id: op.opId, before: null, after: { id: op.opId, brightness: 7 } },
      ...known,
    ],
    receivedAt: now,
    guestId: null,
  };
}
