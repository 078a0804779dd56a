// The line from a screen to its station, over whichever port is current. When a port is replaced, open
// calls that may be repeated go out again on the new one; a command may be repeated because it carries an
// opId, and a repeated opId gets its first answer.
import { z } from 'zod';
import { type ScreenMessage, type StationMessage, stationMessage } from '#shared/contracts/port-message.ts';

type PortRequest = Omit<Extract<ScreenMessage, { kind: 'call' }>, 'id' | 'kind'>;
type CallFailure = Extract<StationMessage, { kind: 'failed' }>['error'];

export type CallListener = {
  readonly started: () => void;
  readonly data: (data: unknown, eventId: string | undefined) => void;
  readonly done: () => void;
  readonly failed: (error: CallFailure) => void;
  /** The port went away and this call cannot be repeated: nobody knows whether it took effect. */
  readonly lost: () => void;
};

export type LineState = 'connecting' | 'open';

export type PortConnection = {
  readonly attach: (port: MessagePort) => void;
  /** The station is gone: the shell knows when its process ends, a port does not always say. */
  readonly detach: () => void;
  readonly call: (request: PortRequest, listener: CallListener) => { readonly abort: () => void };
  readonly state: () => LineState;
  readonly onState: (listener: (state: LineState) => void) => () => void;
};

type OpenCall = {
  readonly message: ScreenMessage;
  readonly listener: CallListener;
  readonly repeatable: boolean;
};

const command = z.object({ opId: z.string().min(1) });

function isRepeatable(request: PortRequest): boolean {
  return request.type !== 'mutation' || command.safeParse(request.input).success;
}

/** A subscription that goes out again says which event it saw last. */
function withLastEvent(message: ScreenMessage, eventId: string): ScreenMessage {
  if (message.kind !== 'call') return message;
  const input = z.record(z.string(), z.unknown()).optional().safeParse(message.input);
  return input.success ? { ...message, input: { ...input.data, lastEventId: eventId } } : message;
}

export function createPortConnection(): PortConnection {
  const line = new PortLine();
  return {
    attach: (port) => line.attach(port),
    detach: () => line.detach(),
    call: (request, listener) => line.call(request, listener),
    state: () => line.state,
    onState: (listener) => line.onState(listener),
  };
}

class PortLine {
  state: LineState = 'connecting';
  #port: MessagePort | undefined;
  #lastId = 0;
  readonly #open = new Map<number, OpenCall>();
  readonly #watchers = new Set<(state: LineState) => void>();

  attach(port: MessagePort): void {
    this.detach();
    this.#port = port;
    port.addEventListener('message', (event) => {
      if (this.#port === port) this.#receive(event.data);
    });
    port.addEventListener('close', () => {
      if (this.#port === port) this.detach();
    });
    port.start();
    for (const { message } of [...this.#open.values()]) port.postMessage(message);
    this.#setState('open');
  }

  detach(): void {
    if (this.#port === undefined) return;
    this.#port.close();
    this.#port = undefined;
    this.#setState('connecting');
    for (const [id, call] of [...this.#open]) {
      if (call.repeatable) continue;
      this.#open.delete(id);
      call.listener.lost();
    }
  }

  call(request: PortRequest, listener: CallListener): { readonly abort: () => void } {
    this.#lastId += 1;
    const id = this.#lastId;
    const message: ScreenMessage = { kind: 'call', id, ...request };
    this.#port?.postMessage(message);
    this.#open.set(id, { message, listener, repeatable: isRepeatable(request) });
    return {
      abort: () => {
        if (this.#open.delete(id)) this.#port?.postMessage({ kind: 'abort', id } satisfies ScreenMessage);
      },
    };
  }

  onState(listener: (state: LineState) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  #setState(state: LineState): void {
    this.state = state;
    for (const watcher of [...this.#watchers]) watcher(state);
  }

  #receive(data: unknown): void {
    const parsed = stationMessage.safeParse(data);
    if (!parsed.success) return;
    const message = parsed.data;
    const call = this.#open.get(message.id);
    if (call === undefined) return;
    switch (message.kind) {
      case 'started':
        call.listener.started();
        break;
      case 'data':
        if (message.eventId !== undefined) {
          this.#open.set(message.id, { ...call, message: withLastEvent(call.message, message.eventId) });
        }
        call.listener.data(message.data, message.eventId);
        break;
      case 'done':
        this.#open.delete(message.id);
        call.listener.done();
        break;
      case 'failed':
        this.#open.delete(message.id);
        call.listener.failed(message.error);
        break;
    }
  }
}
