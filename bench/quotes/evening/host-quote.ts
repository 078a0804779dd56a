// What the host at the door tells a party, and whether it stays: a rough and noisy rule, the same for every estimator
// measured, so that none of them changes the evening it is measured on.
import type { Stream } from '../stream.ts';
import type { Room } from './room.ts';

interface Asking {
  readonly size: number;
  /** Minutes until a party that phoned ahead is here. */
  readonly ahead: number;
}

const bandOf = (size: number): number => Math.min(4, Math.ceil(size / 2));

export function quoteOfHost(room: Room, { size, ahead }: Asking, stream: Stream): number {
  const band = bandOf(size);
  const alike = room.list.filter(({ guest }) => bandOf(guest.size) === band).length;
  const others = room.list.length - alike;
  const tables = Math.max(1, room.tables.filter(({ seats }) => Math.min(4, seats / 2) === band).length);
  const minutes = (0.75 * (alike + 1) * (50 + 6 * size)) / tables + 0.3 * others;
  const told = Math.max(ahead, minutes * stream.logNormal(0, 0.2));
  return Math.max(5, 5 * Math.ceil(told / 5));
}

/** 40% of those told 45 minutes walk away. */
export const balkChance = (told: number): number =>
  1 / (1 + Math.exp((45 - told) / 12 - Math.log(0.4 / 0.6)));
