// A TCP proxy between a station and its cloud that a test can cut, slow down, make deaf or reset. It is the network of
// the fault tests: everything it does is what a real line does.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type Line =
  | { readonly kind: 'open' }
  | { readonly kind: 'delayed'; readonly delayMs: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'answers-lost' }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  | { readonly kind: 'reset-after'; readonly bytes: number };

export type CuttableProxy = {
  readonly url: string;
  /** Nothing is carried before it knows where to. */
  readonly aimAt: (targetUrl: string) => void;
  readonly set: (line: Line) => void;
  readonly close: () => Promise<void>;
};

type Network = { line: Line; targetPort: number; readonly sockets: Set<Socket> };

export const startProxy = async (): Promise<CuttableProxy> => {
  const network: Network = { line: { kind: 'open' }, targetPort: 0, sockets: new Set() };
  const server = createServer((client) => accept(network, client));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    aimAt: (targetUrl) => {
      network.targetPort = Number(new URL(targetUrl).port);
    },
    set: (line) => {
      network.line = line;
      if (line.kind === 'cut') destroyAll(network);
    },
    close: async () => {
      destroyAll(network);
      server.close();
      await once(server, 'close');
    },
  };
};

const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the proxy listens on no port');
  return address.port;
};

const destroyAll = (network: Network): void => {
  for (const socket of network.sockets) socket.destroy();
};

const accept = (network: Network, client: Socket): void => {
  if (network.line.kind === 'cut' || network.targetPort === 0) {
    client.resetAndDestroy();
    return;
  }
  const upstream = connect(network.targetPort, '127.0.0.1');
  join(network, { from: client, to: upstream, isAnswer: false });
  join(network, { from: upstream, to: client, isAnswer: true });
};

type Way = { readonly from: Socket; readonly to: Socket; readonly isAnswer: boolean };

const join = (network: Network, way: Way): void => {
  const { from, to } = way;
  network.sockets.add(from);
  from.on('data', (chunk) => carry(network, way, chunk));
  from.on('end', () => afterDelay(network, () => to.end()));
  from.on('error', () => to.destroy());
  from.on('close', () => network.sockets.delete(from));
};

const afterDelay = ({ line }: Network, act: () => void): void => {
  if (line.kind === 'delayed') setTimeout(act, line.delayMs);
  else if (line.kind !== 'silent') act();
};

const carry = (network: Network, { from, to, isAnswer }: Way, chunk: Buffer): void => {
  const { line } = network;
  switch (line.kind) {
    case 'open':
    case 'delayed':
      afterDelay(network, () => to.write(chunk));
      return;
    case 'cut':
    case 'silent':
      return;
    case 'answers-lost':
      if (isAnswer) to.destroy();
      else to.write(chunk);
      return;
    case 'slow':
      trickle({ from, to }, chunk, line.bytesPerSecond);
      return;
    case 'reset-after':
      if (isAnswer && from.bytesRead > line.bytes) to.resetAndDestroy();
      else to.write(chunk);
      return;
  }
};

const sliceMs = 50;

/** Nothing more is taken from the sender until all of it was passed on, as a full line does. */
const trickle = ({ from, to }: Omit<Way, 'isAnswer'>, chunk: Buffer, bytesPerSecond: number): void => {
  from.pause();
  const slice = Math.max(1, Math.floor((bytesPerSecond * sliceMs) / 1000));
  const send = (at: number): void => {
    if (at >= chunk.length) {
      from.resume();
      return;
    }
    to.write(chunk.subarray(at, at + slice));
    setTimeout(() => send(at + slice), sliceMs);
  };
  send(0);
};
