// The station over HTTP: the screens' files, and the router at /trpc. Only requests that name this very address
// are answered.
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { failed, ok, type Result } from '#shared/result.ts';
import { contentSecurityPolicy } from '#shared/security/content-security-policy.ts';
import { type Context, findScreen } from '../procedures/context.ts';
import { appRouter } from '../router.ts';
import type { StartProblem } from '../start-problem.ts';
import type { Station } from '../station.ts';
import { isRequestOurs, localNames } from './request-guard.ts';
import { screenCookie, screenTokenOf } from './screen-cookie.ts';
import { readStaticFiles, type StaticFiles, serveFile } from './static-files.ts';

export interface HttpTransport {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface HttpOptions {
  readonly station: Station;
  readonly port: number;
  /** Whether screens on the local network may connect. */
  readonly isLan: boolean;
  readonly rendererFolder: string;
  /** Bugs only; expected failures are answers. */
  readonly onBug: (error: Error) => void;
}

const bodyBytesLimit = 64 * 1024;

export async function listenHttp(options: HttpOptions): Promise<Result<HttpTransport, StartProblem>> {
  const files = await readStaticFiles(options.rendererFolder);
  const server = createServer();
  const bound = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen({ port: options.port, host: options.isLan ? '0.0.0.0' : '127.0.0.1' }, () => resolve(null));
  });
  if (bound !== null) return failed(listenProblem(bound, options.port));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  server.on('request', answerWith({ ...options, port }, files));
  return ok({
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function listenProblem(error: NodeJS.ErrnoException, port: number): StartProblem {
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return { kind: 'port-in-use', port };
  throw error;
}

function answerWith(options: HttpOptions, files: StaticFiles): RequestListener {
  const { port } = options;
  const trpc = trpcHandler(options);
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const { host, origin, 'sec-fetch-site': fetchSite } = request.headers;
    const signs = { host, origin, fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined };
    if (!isRequestOurs(signs, options.isLan ? lanNames() : localNames, port)) return refuse(response, 403);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path.startsWith('/trpc/')) return trpc(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const wanted = path === '/' ? '/index.html' : path;
    const file = files.get(wanted);
    return file === undefined ? refuse(response, 404) : serveFile(response, wanted, file);
  };
}

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy('production'),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Addresses come and go with cables and routers, so they are read for every request. */
function lanNames(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [
    ...localNames,
    ...addresses.filter(({ family }) => family === 'IPv4').map(({ address }) => address),
  ];
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end();
}

function trpcHandler({ station, port, onBug }: HttpOptions): RequestListener {
  return createHTTPHandler({
    router: appRouter,
    basePath: '/trpc/',
    maxBodySize: bodyBytesLimit,
    allowBatching: false,
    createContext: ({ req, res }) => contextOf({ station, port }, req, res),
    onError: ({ error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') onBug(error);
    },
  });
}

/** The line from this computer to itself; anything else is the local network. */
const isNear = (address: string | undefined): boolean =>
  address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address);

async function contextOf(
  { station, port }: Pick<HttpOptions, 'station' | 'port'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Context> {
  return {
    station,
    isNear: isNear(request.socket.remoteAddress),
    screen: await findScreen(station, screenTokenOf(request, port)),
    remember: (token) => {
      response.setHeader('set-cookie', screenCookie(port, token));
    },
  };
}
