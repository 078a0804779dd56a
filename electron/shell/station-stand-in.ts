// A small station in a worker thread, for the tests of the shell: it speaks the real protocols, keeps its
// rows in a file like the real one, and crashes when told to. The shell never starts it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { must } from '#shared/must.ts';
import { servePort } from '#station/transports/port-transport.ts';
import { listenToShell } from '#station/transports/shell-link.ts';
import type { ElectronPort } from '#station/transports/station-port.ts';

const t = initTRPC.create();

function standInRouter(folder: string) {
  const file = join(folder, 'rows.json');
  const rows = (): readonly string[] =>
    existsSync(file) ? z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
  return t.router({
    list: t.procedure.query(rows),
    add: t.procedure.input(z.object({ opId: z.string(), crash: z.boolean() })).mutation(({ input }) => {
      if (rows().includes(input.opId)) return 'saved before';
      writeFileSync(file, JSON.stringify([...rows(), input.opId]));
      if (input.crash) process.exit(9);
      return 'saved';
    }),
    follow: t.procedure.subscription(async function* ({ signal }) {
      yield rows().length;
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    }),
  });
}

export type StandInRouter = ReturnType<typeof standInRouter>;

/** A worker's port hands over bare values; Electron's hands over events. */
function asElectronPort(port: MessagePort): ElectronPort {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (event: 'message' | 'close', listener: (event: { readonly data: unknown }) => void) =>
      port.addEventListener(event, (happened) =>
        listener({ data: happened instanceof MessageEvent ? happened.data : undefined }),
      ),
    start: () => port.start(),
    close: () => port.close(),
  };
}

function run(): void {
  const parent = must(parentPort, 'a worker thread');
  let router = standInRouter('');
  const link = listenToShell(
    {
      postMessage: (message) => parent.postMessage(message),
      on: (_event, listener) =>
        parent.on('message', ({ data, ports }: { readonly data: unknown; readonly ports: MessagePort[] }) =>
          listener({ data, ports: ports.map(asElectronPort) }),
        ),
    },
    {
      start: ({ dataDirectory, secrets }) => {
        router = standInRouter(dataDirectory);
        if (existsSync(join(dataDirectory, 'locked'))) {
          link.cannotRun('The data folder is in use.');
          process.exit(1);
        }
        void secrets.write('kept by the stand-in').then(() => {
          link.service({ openParties: 2, timeZone: 'Africa/Lagos', hours: [] });
          link.ready();
        });
      },
      screen: (_screenId, port) =>
        servePort({ port, router, createContext: async () => ({}), onFault: () => process.exit(2) }),
      power: () => undefined,
      stop: () => process.exit(0),
      fault: () => process.exit(3),
    },
  );
}

if (parentPort !== null) run();
