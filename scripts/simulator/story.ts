// A story: what people and the world do, in order. A step says which station and carries the draws it chooses with,
// so that it still means something when steps around it are left out.

export const gestureKinds = [
  'add',
  'edit',
  'call',
  'place',
  'seat',
  'clear',
  'move',
  'hold',
  'release',
  'mark',
  'remove',
  'requeue',
  'undo',
  'arrive',
  'stage',
  'swap',
  'combine',
  'assign',
  'settle',
  'set-table',
  'set-queue',
  'set-settings',
] as const;
export type GestureKind = (typeof gestureKinds)[number];

export const webGestureKinds = ['add', 'edit', 'remove', 'set-queue', 'erase', 'prune', 'future'] as const;
export type WebGestureKind = (typeof webGestureKinds)[number];

export type Action =
  | { readonly kind: 'gesture'; readonly station: number; readonly gesture: GestureKind }
  /** The screen sends its last command again: to the same station, or to another it fell back to. */
  | { readonly kind: 'repeat'; readonly station: number; readonly elsewhere: boolean }
  | { readonly kind: 'web'; readonly gesture: WebGestureKind }
  | { readonly kind: 'cut'; readonly station: number; readonly ms: number }
  /** What others do still comes in, nothing goes out. */
  | { readonly kind: 'no-push'; readonly station: number; readonly ms: number }
  | { readonly kind: 'cloud-fails'; readonly ms: number }
  | { readonly kind: 'session-expires'; readonly station: number; readonly ms: number }
  | { readonly kind: 'restart'; readonly station: number; readonly awayMs: number }
  /** The station's file is kept aside, to be put back by a later `older-copy`. */
  | { readonly kind: 'copy-file'; readonly station: number }
  | { readonly kind: 'older-copy'; readonly station: number }
  | { readonly kind: 'join' }
  | { readonly kind: 'copy-cloud' }
  | { readonly kind: 'restore-cloud' }
  | { readonly kind: 'clock'; readonly station: number; readonly jumpMs: number }
  /** The network heals and everything must come to rest, equal everywhere. */
  | { readonly kind: 'rest' };

export interface Step {
  readonly afterMs: number;
  readonly action: Action;
  readonly draws: readonly number[];
}

export interface Weather {
  readonly slowMs: number;
  readonly lost: number;
  readonly repeated: number;
  readonly late: number;
  readonly failed: number;
}

export interface Story {
  readonly seed: number;
  readonly stations: number;
  readonly weather: Weather;
  /** Each station's clock minus the true time, from the start. */
  readonly clockSkewsMs: readonly number[];
  readonly steps: readonly Step[];
}
