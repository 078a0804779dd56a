// Has past nights gone through on a thread: the station goes on serving its screens meanwhile.
import { Worker } from 'node:worker_threads';
import { type Learned, learned } from '#shared/quoting/learned.ts';
import type { LearnOrder } from './learn-nights.ts';

/** `program` is the station's main file; it takes the order through its worker data. */
export function learnOnThread(program: string, order: LearnOrder, signal: AbortSignal): Promise<Learned> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: order });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (answer: unknown) => {
      const read = learned.safeParse(answer);
      if (read.success) resolve(read.data);
      else reject(read.error);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop);
      reject(new Error('the thread ended without an answer'));
    });
  });
}
