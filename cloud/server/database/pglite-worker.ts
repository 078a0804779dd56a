// The thread PGlite lives in, so that a long query never stops the service. fsync is on: an acknowledged change
// survives a power cut, which PGlite's own defaults do not promise.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { must } from '#shared/must.ts';
import { LockedFolderFs } from './locked-folder-fs.ts';
import type { Answer, Call, QueryAnswer, QueryFault } from './pglite-messages.ts';

const port = must(parentPort, 'to run as a worker thread');
const { dataDir } = z.object({ dataDir: z.string() }).parse(workerData);
const say = (answer: Answer): void => port.postMessage(answer);

const pglite = await PGlite.create({
  fs: new LockedFolderFs(dataDir),
  startParams: [...PGlite.defaultStartParams, '-c', 'fsync=on'],
});

const nothing: QueryAnswer = { rows: [], affectedRows: null };

async function answerTo(call: Call): Promise<QueryAnswer> {
  switch (call.kind) {
    case 'query': {
      const { rows, affectedRows } = await pglite.query<never>(call.text, [...call.params]);
      return { rows, affectedRows: affectedRows ?? null };
    }
    case 'listen':
      await pglite.listen(call.channel, (payload) => say({ kind: 'notice', channel: call.channel, payload }));
      return nothing;
    case 'close':
      await pglite.close();
      return nothing;
  }
}

const faultShape = z.object({
  message: z.string(),
  code: z.string().optional(),
  constraint: z.string().optional(),
});

function faultOf(error: unknown): QueryFault {
  const { success, data } = faultShape.safeParse(error);
  if (!success) return { message: String(error) };
  return {
    message: data.message,
    ...(data.code === undefined ? {} : { code: data.code }),
    ...(data.constraint === undefined ? {} : { constraint: data.constraint }),
  };
}

port.on('message', (call: Call) => {
  answerTo(call)
    .then((answer) => say({ kind: 'answer', id: call.id, answer }))
    .catch((error: unknown) => say({ kind: 'fault', id: call.id, fault: faultOf(error) }));
});
say({ kind: 'ready' });
