// service-type.set: a manager adds a service type, changes it or takes it away.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { serviceType, serviceTypeDetails, serviceTypeId } from './service-type.ts';

export const setServiceType = defineOp({
  kind: 'service-type.set',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'settings.manage',
  undoable: true,
  payload: z.object({
    serviceTypeId,
    details: serviceTypeDetails.partial(),
    removed: z.boolean().optional(),
  }),
  reduce: ({ read, payload: { serviceTypeId: id, details, removed } }) => {
    const fresh = { id, name: '?', usualMinutes: 60, active: true, removed: false };
    const current = read.one(serviceType, id) ?? fresh;
    return accept([serviceType.write({ ...current, ...given(details), ...given({ removed }) })]);
  },
});
