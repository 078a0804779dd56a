// What is simulated: a floor, how busy it gets, its host and what goes wrong in its kitchen.
import { type Floor, floors } from './floor.ts';

export type HostRule =
  /** Gives a small party a bigger table after a wait drawn each night, or when nobody needs that table. */
  | { readonly kind: 'patient' }
  /** Gives a small party a bigger table only when two such tables are idle. */
  | { readonly kind: 'strict' }
  /** Whoever is first takes the smallest table that fits. */
  | { readonly kind: 'first-fit' };

export interface Regime {
  /** Meals take `factor` as long from this scored night on. */
  readonly slowFrom?: number;
  /** On every second scored night, what is left of every meal takes `factor` as long from this minute on. */
  readonly shockAt?: number;
  /** The host says so (`pace`) this many minutes after the shock. */
  readonly toldAfter?: number;
}

export interface Config {
  readonly name: string;
  readonly floor: Floor;
  /** Parties an hour when it is busiest. */
  readonly peak: number;
  readonly host: HostRule;
  /** How often the host overlooks a party that could be seated. */
  readonly overlooks: number;
  /** Of how many sittings the house marks when the check was dropped. */
  readonly checks: number;
  readonly regime: Regime;
  /** Nights lived before the scored ones. */
  readonly history: number;
  readonly scored: number;
}

const casual30: Config = {
  name: 'casual30',
  floor: floors.casual30,
  peak: 33,
  host: { kind: 'patient' },
  overlooks: 0.04,
  checks: 0,
  regime: {},
  history: 60,
  scored: 30,
};

export const regimeFactor = 1.3;

export const configs: readonly Config[] = [
  casual30,
  { ...casual30, name: 'bistro12', floor: floors.bistro12, peak: 14 },
  { ...casual30, name: 'big60', floor: floors.big60, peak: 71 },
  { ...casual30, name: 'strict30', host: { kind: 'strict' } },
  { ...casual30, name: 'loose30', host: { kind: 'first-fit' } },
  { ...casual30, name: 'chaotic30', overlooks: 0.35 },
  { ...casual30, name: 'slow', regime: { slowFrom: 10 } },
  { ...casual30, name: 'shock', regime: { shockAt: 90 } },
  { ...casual30, name: 'told', regime: { shockAt: 90, toldAfter: 20 } },
  { ...casual30, name: 'checked', checks: 0.7 },
  { ...casual30, name: 'cold', history: 0, scored: 42 },
];
