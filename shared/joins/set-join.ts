// join.set: a manager says which tables can be put together and how many they seat then.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { join, joinDetails, joinId } from './join.ts';

export const setJoin = defineOp({
  kind: 'join.set',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'settings.manage',
  undoable: true,
  payload: z.object({ joinId, details: joinDetails.partial(), removed: z.boolean().optional() }),
  reduce: ({ read, payload: { joinId: id, details, removed } }) => {
    const current = read.one(join, id);
    const changed = joinDetails.safeParse({ ...current, ...given(details) });
    if (!changed.success) return refuse({ kind: 'malformed', detail: 'details: incomplete' });
    return accept([join.write({ id, ...changed.data, removed: removed ?? current?.removed ?? false })]);
  },
});
