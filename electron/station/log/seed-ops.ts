// What a station writes first into an empty log: the restaurant's settings and its main queue. Ids are derived from the
// restaurant, so two stations that start at once make the same ops.
import { createHash } from 'node:crypto';
import { deriveUuid } from '#shared/ids/uuid.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import { type Op, opId } from '#shared/log/op.ts';
import { defaultQueue } from '#shared/queues/queue.ts';
import { defaultSettings, type SettingsDetails } from '#shared/settings/settings.ts';

export interface Seed {
  readonly restaurantId: string;
  /** What is known of the restaurant already. */
  readonly details: Partial<SettingsDetails>;
  /** In the language of whoever sets the restaurant up, where somebody does. */
  readonly queueName?: string;
  readonly now: number;
}

export function seedOps({ restaurantId, details, queueName, now }: Seed): readonly Op[] {
  const derived = (purpose: string): string =>
    deriveUuid(createHash('sha256').update(`${restaurantId} ${purpose}`).digest());
  const op = (kind: string, payload: Json): Op => ({
    opId: opId.parse(derived(kind)),
    kind,
    version: 1,
    payload,
    actor: { kind: 'system', id: 'seed' },
    occurredAt: now,
    clockOffsetMs: 0,
  });
  return [
    op('settings.set', { details: { ...defaultSettings, ...details } }),
    op('queue.set', {
      queueId: derived('main queue'),
      details: { ...defaultQueue, name: queueName ?? defaultQueue.name },
    }),
  ];
}
