// Serves a tRPC router to one screen over a port. Every message is parsed; a call lives until it is
// answered, aborted or its port closes, and nothing is posted for it after that.
import { type AnyTRPCRouter, type inferRouterContext, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { type StationMessage, screenMessage } from '#shared/contracts/port-message.ts';
import { answerCall, failedCall, type PortCall } from './port-call.ts';
import type { StationPort } from './station-port.ts';

/** More open calls than any screen makes; beyond it a screen is out of control. */
const maxOpenCalls = 200;

export type ServePortOptions<TRouter extends AnyTRPCRouter> = {
  readonly port: StationPort;
  readonly router: TRouter;
  /** Asked for each call: what the station knows about the screen behind this port may have changed. */
  readonly createContext: () => Promise<inferRouterContext<TRouter>>;
  /** Told about a message that was none, and about an answer that could not be sent. */
  readonly onFault: (why: string, cause: unknown) => void;
};

const addressed = z.object({ id: z.int().nonnegative() });

export function servePort<TRouter extends AnyTRPCRouter>(options: ServePortOptions<TRouter>): void {
  const calls = new PortCalls(options);
  options.port.listen(
    (data) => calls.receive(data),
    () => calls.abortAll(),
  );
}

class PortCalls<TRouter extends AnyTRPCRouter> {
  readonly #options: ServePortOptions<TRouter>;
  readonly #open = new Map<number, AbortController>();

  constructor(options: ServePortOptions<TRouter>) {
    this.#options = options;
  }

  receive(data: unknown): void {
    const parsed = screenMessage.safeParse(data);
    if (!parsed.success) this.#refuse(data, parsed.error);
    else if (parsed.data.kind === 'call') this.#start(parsed.data);
    else this.#abort(parsed.data.id);
  }

  abortAll(): void {
    for (const id of [...this.#open.keys()]) this.#abort(id);
  }

  #abort(id: number): void {
    this.#open.get(id)?.abort();
    this.#open.delete(id);
  }

  #start(call: PortCall): void {
    if (this.#open.has(call.id)) {
      this.#options.onFault('A call used the number of an open call', call.path);
      return;
    }
    if (this.#open.size >= maxOpenCalls) {
      this.#fail(call, new TRPCError({ code: 'TOO_MANY_REQUESTS', message: 'Too many calls at once' }));
      return;
    }
    const controller = new AbortController();
    this.#open.set(call.id, controller);
    void this.#run(call, controller);
  }

  async #run(call: PortCall, controller: AbortController): Promise<void> {
    const { signal } = controller;
    const { router, createContext } = this.#options;
    try {
      for await (const message of answerCall(call, { router, context: createContext, signal })) {
        if (signal.aborted) return;
        this.#post(call, message);
      }
    } catch (cause) {
      if (!signal.aborted) this.#fail(call, cause);
    } finally {
      if (this.#open.get(call.id) === controller) this.#open.delete(call.id);
    }
  }

  /** A message that cannot be read is answered when it says whose it is, so that nobody waits for it. */
  #refuse(data: unknown, cause: unknown): void {
    this.#options.onFault('A message from a screen could not be read', cause);
    const sender = addressed.safeParse(data);
    if (!sender.success || this.#open.has(sender.data.id)) return;
    const call = {
      kind: 'call',
      id: sender.data.id,
      type: 'query',
      path: 'unknown',
      input: undefined,
    } as const;
    this.#fail(call, new TRPCError({ code: 'BAD_REQUEST', message: 'Unreadable call' }));
  }

  #fail(call: PortCall, cause: unknown): void {
    this.#options.port.post(failedCall(call, this.#options.router, cause));
  }

  #post(call: PortCall, message: StationMessage): void {
    try {
      this.#options.port.post(message);
    } catch (cause) {
      this.#options.onFault(`The answer of ${call.path} cannot be sent`, cause);
      this.#fail(call, cause);
    }
  }
}
