// Load on an HTTP service from this process: requests on kept connections, begun by the clock whatever the answers do, or
// as fast as a number of connections allow.
import { Agent, request } from 'node:http';

export interface Wish {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

export type Sender = (wish: Wish) => Promise<Answered>;

export function openSender(connections: number): { readonly send: Sender; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send: Sender = ({ url, method = 'GET', headers, body }) =>
    new Promise((resolve, reject) => {
      const asked = request(url, { agent, method, headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString() }),
        );
        answer.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body);
    });
  return { send, close: () => agent.destroy() };
}

export interface Loaded {
  /** From when each request should have begun to its whole answer. */
  readonly samplesMs: readonly number[];
  readonly failures: number;
}

interface OpenLoop {
  readonly perSecond: number;
  readonly seconds: number;
  /** False: it was not answered as it should be. */
  readonly ask: (index: number) => Promise<boolean>;
}

/** What waits in line because an earlier answer was late is counted from its own moment. */
export async function openLoop({ perSecond, seconds, ask }: OpenLoop): Promise<Loaded> {
  const samplesMs: number[] = [];
  let failures = 0;
  const began = performance.now();
  const underWay: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = began + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    underWay.push(
      ask(index).then(
        (isRight) => {
          samplesMs.push(performance.now() - due);
          if (!isRight) failures += 1;
        },
        () => {
          failures += 1;
        },
      ),
    );
  }
  await Promise.all(underWay);
  return { samplesMs, failures };
}

interface ClosedLoop {
  readonly connections: number;
  readonly seconds: number;
  readonly ask: () => Promise<boolean>;
}

/** Requests a second; a wrong answer ends the measurement. */
export async function closedLoop({ connections, seconds, ask }: ClosedLoop): Promise<number> {
  const began = performance.now();
  const ends = began + seconds * 1000;
  let count = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < ends) {
      if (!(await ask())) throw new Error('a wrong answer under load');
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return (count * 1000) / (performance.now() - began);
}
