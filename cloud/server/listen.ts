// Puts the service on a port, and takes it off again: open answers are finished, idle connections are closed.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { CannotStart } from './cannot-start.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Built once the port is known: 0 asks for any free one. */
  readonly serve: (port: number) => Fetch;
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const GRACE_MS = 3_000;
/** Longer than a proxy keeps an idle one (a minute, as they come): it is never the service that hangs up first. */
const IDLE_MS = 75_000;

const sentence = (error: NodeJS.ErrnoException, { host, port }: ListenOptions): string =>
  error.code === 'EADDRINUSE'
    ? `Port ${port} on ${host} is already in use. Choose another with --port.`
    : `The cloud cannot listen on ${host}:${port}: ${error.message}.`;

const isAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

export async function listen(options: ListenOptions): Promise<Listening> {
  let fetch: Fetch = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({
    fetch: (request: Request) => fetch(request),
    serverOptions: { keepAliveTimeout: IDLE_MS },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) => reject(new CannotStart(sentence(error, options))));
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  const port = isAddress(address) ? address.port : options.port;
  fetch = options.serve(port);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      const cutOff = setTimeout(
        () => 'closeAllConnections' in server && server.closeAllConnections(),
        GRACE_MS,
      );
      server.close(() => {
        clearTimeout(cutOff);
        resolve();
      });
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    });
  return { port, close };
}
