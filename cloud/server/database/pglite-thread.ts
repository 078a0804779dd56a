// The program's end of the PGlite thread: one promise a call. When the thread dies every waiting and later call fails.
import { Worker } from 'node:worker_threads';
import { DatabaseError } from './database-error.ts';
import type { Answer, Call, QueryAnswer } from './pglite-messages.ts';

interface Waiting {
  readonly resolve: (answer: QueryAnswer) => void;
  readonly reject: (error: Error) => void;
}

export interface PgliteThread {
  query<Row>(text: string, params: readonly unknown[]): Promise<QueryAnswer<Row>>;
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}

type Question = Call extends infer One ? (One extends Call ? Omit<One, 'id'> : never) : never;

class Thread implements PgliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<(payload: string) => void>>();
  readonly #loss = Promise.withResolvers<Error>();
  readonly lost = this.#loss.promise;
  #nextId = 1;
  #death: Error | undefined;
  #isClosing = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: Answer) => this.#hear(answer));
    worker.on('error', (error: Error) => this.#die(error));
    worker.on('exit', () => this.#die(new Error('the database thread ended')));
  }

  query<Row>(text: string, params: readonly unknown[]): Promise<QueryAnswer<Row>> {
    return this.#ask<Row>({ kind: 'query', text, params });
  }

  async listen(channel: string, hear: (payload: string) => void): Promise<void> {
    const known = this.#listeners.get(channel);
    this.#listeners.set(channel, new Set([...(known ?? []), hear]));
    if (!known) await this.#ask({ kind: 'listen', channel });
  }

  async close(): Promise<void> {
    if (this.#death) return;
    await this.#ask({ kind: 'close' });
    this.#isClosing = true;
    await this.#worker.terminate();
  }

  #ask<Row>(question: Question): Promise<QueryAnswer<Row>> {
    if (this.#death) return Promise.reject(this.#death);
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...question, id });
    });
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'ready') return;
    if (answer.kind === 'notice') {
      for (const hear of this.#listeners.get(answer.channel) ?? []) hear(answer.payload);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'answer') waiting?.resolve(answer.answer);
    else waiting?.reject(new DatabaseError(answer.fault));
  }

  #die(error: Error): void {
    this.#death ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
    if (!this.#isClosing) this.#loss.resolve(error);
  }
}

export function startPglite(dataDir: string): Promise<PgliteThread> {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: { dataDir } });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(new Thread(worker));
    });
  });
}
