// server.cut: a fact: a server takes no more parties tonight, or takes them again.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { server } from './server.ts';

export const cutServer = defineOp({
  kind: 'server.cut',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({ serverId: storedText(64).min(1), isCut: z.boolean() }),
  reduce: ({ read, op, payload: { serverId: id, isCut } }) => {
    const current = read.one(server, id) ?? { id, cutAt: null, removed: false };
    return accept([server.write({ ...current, cutAt: isCut ? happenedAt(op) : null, removed: false })]);
  },
});
