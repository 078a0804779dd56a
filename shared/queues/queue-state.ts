// How a queue stands to guests now: open to them, or why not. Whoever works here adds parties whatever it is.
import type { Queue } from './queue.ts';

export type QueueState =
  | { readonly kind: 'open' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'full'; readonly waiting: number; readonly capacity: number }
  | { readonly kind: 'closed'; readonly opensAtMinute: number };

export interface QueueMoment {
  /** By the restaurant's clock. */
  readonly minuteOfDay: number;
  readonly waiting: number;
}

type Ruled = Pick<Queue, 'active' | 'accepting' | 'capacity' | 'opensAtMinute' | 'closesAtMinute'>;

export function queueStateOf(queue: Ruled, { minuteOfDay, waiting }: QueueMoment): QueueState {
  const { active, accepting, capacity, opensAtMinute } = queue;
  if (!active) return { kind: 'hidden' };
  if (!accepting) return { kind: 'paused' };
  if (!isWithinHours(queue, minuteOfDay)) return { kind: 'closed', opensAtMinute };
  return waiting >= capacity ? { kind: 'full', waiting, capacity } : { kind: 'open' };
}

/** Hours may go past midnight; the same minute twice means all day. */
function isWithinHours({ opensAtMinute, closesAtMinute }: Ruled, minuteOfDay: number): boolean {
  if (opensAtMinute === closesAtMinute) return true;
  return opensAtMinute < closesAtMinute
    ? minuteOfDay >= opensAtMinute && minuteOfDay < closesAtMinute
    : minuteOfDay >= opensAtMinute || minuteOfDay < closesAtMinute;
}
