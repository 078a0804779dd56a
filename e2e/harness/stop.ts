// One stop of the tour: where it begins and how a person gets there.
import type { HostStand } from './host-stand.ts';
import type { Restaurant } from './restaurant.ts';

/** `stand` and `far` begin unlocked at one of the two stations, `blank` at a station without data, `cloud` at the dashboard's door. */
export type Stop = {
  readonly name: string;
  readonly from: 'stand' | 'far' | 'blank' | 'cloud' | 'unpaired' | 'locked';
  readonly walk?: (at: HostStand, restaurant: Restaurant) => Promise<unknown>;
  /** The way back at the same screen. */
  readonly leave?: (at: HostStand) => Promise<unknown>;
  /** Puts back what the walk changed for everybody. */
  readonly after?: (restaurant: Restaurant) => Promise<unknown>;
};
