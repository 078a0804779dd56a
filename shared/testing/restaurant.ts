// A small restaurant before opening: a queue, tables 12 and 14, and two parties waiting, Ana (1) and Bo (2).
import { defaultQueue } from '#shared/queues/queue.ts';
import { makeOp } from './make-op.ts';
import { createModelLog, type ModelLog } from './model-log.ts';
import { guestIdOf, partyIdOf, queueIdOf, tableIdOf } from './test-ids.ts';

export function restaurant(): ModelLog {
  const log = createModelLog();
  log.apply(makeOp(501, 'queue.set', { queueId: queueIdOf(1), details: { ...defaultQueue } }));
  log.apply(makeOp(502, 'table.set', { tableId: tableIdOf(1), details: { name: '12' } }));
  log.apply(makeOp(503, 'table.set', { tableId: tableIdOf(2), details: { name: '14' } }));
  log.apply(makeOp(504, 'party.add', newParty(1, 'Ana')));
  log.apply(makeOp(505, 'party.add', newParty(2, 'Bo')));
  return log;
}

export const newParty = (number: number, name: string) => ({
  partyId: partyIdOf(number),
  guestId: guestIdOf(number),
  queueId: queueIdOf(1),
  size: 2,
  personal: { name, phone: null, email: null, notes: '', requests: '' },
  tags: ['regular'],
  seatingPreference: null,
  serviceType: null,
  quotedMinutes: 20,
  source: 'host',
  joinedAt: 1000,
  orderKey: 2000,
});
