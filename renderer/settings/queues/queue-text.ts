/** What of a queue is typed: how it stands in its field, and what a typed text changes. */
import type { z } from 'zod';
import { type QueueDetails, queueDetails } from '#shared/queues/queue.ts';
import { type TextKind, textOf, typedValue } from '../field-text.ts';

export const queueFields = [
  'name',
  'description',
  'capacity',
  'averageServiceMinutes',
  'opensAtMinute',
  'closesAtMinute',
  'reminderMinutes',
] as const;
export type QueueField = (typeof queueFields)[number];

export const queueKinds: Readonly<Record<QueueField, TextKind>> = {
  name: 'words',
  description: 'words',
  capacity: 'whole',
  averageServiceMinutes: 'whole',
  opensAtMinute: 'time',
  closesAtMinute: 'time',
  reminderMinutes: 'whole',
};

export const queueText = (queue: QueueDetails, field: QueueField): string =>
  textOf(queueKinds[field], queue[field]);

const partial = queueDetails.partial();

/** Null where the text is no value of this field. */
export function queueChange(field: QueueField, text: string): z.infer<typeof partial> | null {
  return partial.safeParse({ [field]: typedValue(queueKinds[field], text) }).data ?? null;
}
