// A queue is a line people wait in. "Active" and "accepting" are two switches: exists for guests, takes joins now.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { defineEntity } from '#shared/log/entity.ts';
import { storedText } from '#shared/text/clean-text.ts';

export const queueId = uuid.brand<'QueueId'>();
export type QueueId = z.infer<typeof queueId>;

/** What a manager sets; minutes of the day are local. */
export const queueDetails = z.object({
  name: storedText(60).min(1),
  description: storedText(500),
  capacity: z.int().min(1).max(1000),
  averageServiceMinutes: z.int().min(1).max(600),
  notifiesAutomatically: z.boolean(),
  reminderMinutes: z.int().min(1).max(120),
  guestsMayCancel: z.boolean(),
  confirmsCalls: z.boolean(),
  opensAtMinute: z.int().min(0).max(1439),
  closesAtMinute: z.int().min(0).max(1439),
  active: z.boolean(),
  accepting: z.boolean(),
  archived: z.boolean(),
});
export type QueueDetails = z.infer<typeof queueDetails>;

const queueSchema = queueDetails.extend({ id: queueId, removed: z.boolean() });
export type Queue = z.infer<typeof queueSchema>;

export const queue = defineEntity<Queue>({
  kind: 'queue',
  table: 'queue',
  schema: queueSchema,
  sets: [],
  isOpen: () => true,
  ends: null,
  guestOf: () => null,
});

export const defaultQueue: QueueDetails = {
  name: 'Main',
  description: '',
  capacity: 50,
  averageServiceMinutes: 30,
  notifiesAutomatically: true,
  reminderMinutes: 5,
  guestsMayCancel: true,
  confirmsCalls: true,
  opensAtMinute: 9 * 60,
  closesAtMinute: 17 * 60,
  active: true,
  accepting: true,
  archived: false,
};
