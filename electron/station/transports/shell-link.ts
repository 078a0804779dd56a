// The station's line to the desktop shell that runs it. Nothing here exists when the station runs alone;
// messages that arrive before `start` wait, because the shell sends secrets before anything else.

import {
  type Service,
  type ShellMessage,
  type StationReport,
  shellMessage,
  shellProtocol,
} from '#shared/contracts/shell-messages.ts';
import { must } from '#shared/must.ts';
import type { SecretStore } from '../identity/secret-store.ts';
import { type ElectronPort, fromElectronPort, type StationPort } from './station-port.ts';

type ParentMessage = { readonly data: unknown; readonly ports: readonly ElectronPort[] };

/** The parts used of Electron's `process.parentPort`, described here because the station never imports electron. */
export type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (message: ParentMessage) => void) => unknown;
};

export type ShellStart = {
  readonly dataDirectory: string;
  readonly secrets: SecretStore;
  readonly areSecretsSealed: boolean;
  readonly httpPort: number;
};

export type ShellEvents = {
  readonly start: (start: ShellStart) => void;
  readonly screen: (screenId: string, port: StationPort) => void;
  readonly power: (event: 'suspend' | 'resume') => void;
  readonly stop: () => void;
  readonly fault: (why: string, cause: unknown) => void;
};

export type ShellLink = {
  readonly ready: () => void;
  readonly service: (service: Service) => void;
  readonly cannotRun: (sentence: string) => void;
};

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}

/** The port to the shell when this process is a utility process of Electron, else nothing. */
export function findParentPort(process: object): ParentPort | undefined {
  const port: unknown = Reflect.get(process, 'parentPort');
  return isParentPort(port) ? port : undefined;
}

export function listenToShell(parent: ParentPort, events: ShellEvents): ShellLink {
  const report = (message: StationReport): void => parent.postMessage(message);
  const keeper = new ShellKeeper(report);
  parent.on('message', ({ data, ports }) => {
    const parsed = shellMessage.safeParse(data);
    if (!parsed.success) events.fault('A message from the shell could not be read', parsed.error);
    else obey({ message: parsed.data, ports, keeper, events });
  });
  return {
    ready: () => report({ kind: 'ready', protocol: shellProtocol }),
    service: (service) => report({ kind: 'service', service }),
    cannotRun: (sentence) => report({ kind: 'cannot-run', sentence: sentence.slice(0, 1_000) }),
  };
}

type Order = {
  readonly message: ShellMessage;
  readonly ports: readonly ElectronPort[];
  readonly keeper: ShellKeeper;
  readonly events: ShellEvents;
};

function obey({ message, ports, keeper, events }: Order): void {
  switch (message.kind) {
    case 'start': {
      const { dataDirectory, areSecretsSealed, httpPort } = message;
      keeper.kept = message.secrets;
      events.start({ dataDirectory, areSecretsSealed, httpPort, secrets: keeper.store });
      break;
    }
    case 'screen':
      events.screen(message.screenId, fromElectronPort(must(ports[0], 'a port with each screen message')));
      break;
    case 'secret-kept':
      keeper.settle(message.requestId, message.problem);
      break;
    case 'power':
      events.power(message.event);
      break;
    case 'stop':
      events.stop();
      break;
  }
}

/** Asks the shell to keep secrets and waits for its word; reading never needs to ask. */
class ShellKeeper {
  kept: string | null = null;
  readonly #report: (message: StationReport) => void;
  readonly #waiting = new Map<
    number,
    { readonly kept: () => void; readonly failed: (cause: Error) => void }
  >();
  #lastRequest = 0;
  readonly store: SecretStore = {
    read: async () => this.kept,
    write: (text) => this.#write(text),
  };

  constructor(report: (message: StationReport) => void) {
    this.#report = report;
  }

  settle(requestId: number, problem: string | null): void {
    const request = this.#waiting.get(requestId);
    this.#waiting.delete(requestId);
    if (problem === null) request?.kept();
    else request?.failed(new Error(problem));
  }

  #write(text: string): Promise<void> {
    this.#lastRequest += 1;
    const requestId = this.#lastRequest;
    return new Promise((resolve, reject) => {
      const kept = (): void => {
        this.kept = text;
        resolve();
      };
      this.#waiting.set(requestId, { kept, failed: reject });
      this.#report({ kind: 'keep-secret', requestId, text });
    });
  }
}
