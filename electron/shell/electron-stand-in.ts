// A stand-in for the parts of Electron the shell uses, so that its tests can run the whole shell in Node:
// processes are worker threads, windows are records of what was asked of them. The program never loads it.
import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly whenGone: Promise<void>;
  #tellGone: () => void = () => undefined;
  constructor() {
    super();
    this.whenGone = new Promise((resolve) => {
      this.#tellGone = resolve;
    });
  }
  getPath(): string {
    return process.env.SHELL_TEST_FOLDER ?? '';
  }
  /** Like the real one: asks first, and goes unless somebody holds it back. */
  quit(): void {
    const held = new AbortController();
    this.emit('before-quit', { preventDefault: () => held.abort() });
    if (!held.signal.aborted) this.#tellGone();
  }
}

class Contents extends EventEmitter {
  readonly id = 1;
  readonly mainFrame = { url: 'app://bundle/', origin: 'app://bundle' };
  readonly sent: { readonly channel: string; readonly data: unknown }[] = [];
  readonly ports: MessagePort[] = [];
  opensWindow: (details: { readonly url: string }) => unknown = () => undefined;
  send(channel: string, data: unknown): void {
    this.sent.push({ channel, data });
  }
  postMessage(_channel: string, _data: unknown, ports: readonly MessagePort[]): void {
    this.ports.push(...ports);
    this.emit('stand-in-port');
  }
  setWindowOpenHandler(handler: (details: { readonly url: string }) => unknown): void {
    this.opensWindow = handler;
  }
  isDestroyed(): boolean {
    return false;
  }
  reload(): void {
    this.emit('stand-in-reload');
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents();
  readonly loaded: string[] = [];
  readonly options: Readonly<Record<string, unknown>>;
  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('stand-in-window', this);
  }
  async loadURL(address: string): Promise<void> {
    this.loaded.push(address);
  }
  isDestroyed(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {
    this.emit('stand-in-restored');
  }
  focus(): void {
    this.emit('stand-in-focused');
  }
}

type Handler = (event: unknown, ...args: readonly unknown[]) => Promise<unknown>;

class Door {
  readonly handlers = new Map<string, Handler>();
  handle(channel: string, handler: Handler): void {
    this.handlers.set(channel, handler);
  }
}

class Scheme {
  serve: (request: Request) => Promise<Response> = () => Promise.reject(new Error('not registered'));
  handle(_scheme: string, serve: (request: Request) => Promise<Response>): void {
    this.serve = serve;
  }
}

const nothing = (): undefined => undefined;

export const app = new App();
export const ipcMain = new Door();
export const protocol = new Scheme();
export const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => 0 });
export const Menu = { buildFromTemplate: (template: unknown) => template, setApplicationMenu: nothing };
export const safeStorage = {};
export const shell = { openExternal: async () => undefined };
export const session = {
  defaultSession: {
    setPermissionRequestHandler: nothing,
    setPermissionCheckHandler: nothing,
    setDevicePermissionHandler: nothing,
    setDisplayMediaRequestHandler: nothing,
    setBluetoothPairingHandler: nothing,
  },
};

const primary = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } };
export const screen = { getPrimaryDisplay: () => primary, getAllDisplays: () => [primary] };

export class MessageChannelMain extends MessageChannel {}

class Child extends EventEmitter {
  readonly worker: Worker;
  constructor() {
    super();
    this.worker = new Worker(new URL('./station-stand-in.ts', import.meta.url));
    this.worker.on('message', (message) => this.emit('message', message));
    this.worker.on('exit', (code) => this.emit('exit', code));
  }
  postMessage(data: unknown, ports: readonly MessagePort[]): void {
    Reflect.apply(this.worker.postMessage, this.worker, [{ data, ports }, [...ports]]);
  }
  kill(): boolean {
    void this.worker.terminate();
    return true;
  }
}

export const utilityProcess = { fork: () => new Child() };
