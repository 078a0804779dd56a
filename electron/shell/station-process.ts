// Runs the station process: carries out what the supervisor orders, gives every window a line to the station
// of the moment, and keeps the station's secrets. What a process, a line and a window are comes from outside.
import { randomUUID } from 'node:crypto';
import type { StationHealth } from '#shared/contracts/desktop-bridge.ts';
import {
  type Service,
  type ShellMessage,
  shellProtocol,
  stationReport,
} from '#shared/contracts/shell-messages.ts';
import { assertNever } from '#shared/must.ts';
import type { SecretKeeper } from './secret-keeper.ts';
import { stationHealth } from './station-health.ts';
import { idleStation, type StationEvent, type StationOrder, superviseStation } from './station-supervisor.ts';

export type StationChild<Port> = {
  readonly post: (message: ShellMessage, ports: readonly Port[]) => void;
  readonly listen: (onMessage: (data: unknown) => void, onExit: () => void) => void;
  readonly kill: () => void;
};

/** A window that wants a line. */
export type StationScreen<Port> = { readonly give: (port: Port) => void };

export type StationProcessOptions<Port> = {
  readonly fork: () => StationChild<Port>;
  readonly newLine: () => { readonly screenEnd: Port; readonly stationEnd: Port };
  readonly dataDirectory: string;
  readonly httpPort: number;
  readonly secrets: SecretKeeper;
  readonly now: () => number;
  readonly onHealth: (health: StationHealth) => void;
  readonly warn: (sentence: string, cause: unknown) => void;
};

export class StationProcess<Port> {
  readonly #options: StationProcessOptions<Port>;
  readonly #screens = new Set<StationScreen<Port>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #whenIdle: (() => void)[] = [];
  #state = idleStation;
  #child: StationChild<Port> | undefined;
  #service: Service | undefined;

  constructor(options: StationProcessOptions<Port>) {
    this.#options = options;
  }

  get health(): StationHealth {
    return stationHealth(this.#state);
  }

  /** What the running station said last about service; nothing while it is not running. */
  get service(): Service | undefined {
    return this.#state.kind === 'running' ? this.#service : undefined;
  }

  start(): void {
    this.#happened({ kind: 'start' });
  }

  /** Resolves once the station has closed its database and ended. */
  async stop(): Promise<void> {
    this.#happened({ kind: 'stop' });
    if (this.#state.kind === 'idle') return;
    await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  /** Gives the window a line now, if there is a station, and after every restart. */
  serve(screen: StationScreen<Port>): void {
    this.#screens.add(screen);
    if (this.#state.kind === 'running') this.#connect(screen);
  }

  forget(screen: StationScreen<Port>): void {
    this.#screens.delete(screen);
  }

  tellPower(event: 'suspend' | 'resume'): void {
    if (this.#state.kind === 'running') this.#child?.post({ kind: 'power', event }, []);
  }

  #happened(event: StationEvent): void {
    const step = superviseStation(this.#state, event);
    const changed = step.state !== this.#state;
    this.#state = step.state;
    for (const order of step.orders) this.#obey(order);
    if (changed) this.#options.onHealth(this.health);
    if (this.#state.kind !== 'idle') return;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  #obey(order: StationOrder): void {
    switch (order.kind) {
      case 'fork':
        this.#fork(order.attempt);
        break;
      case 'retry':
        this.#after(order.inMs, { kind: 'retry', attempt: order.attempt });
        break;
      case 'watch':
        this.#after(order.forMs, { kind: 'overdue', attempt: order.attempt });
        break;
      case 'kill':
        this.#child?.kill();
        break;
      case 'ask-to-stop':
        this.#child?.post({ kind: 'stop' }, []);
        break;
      case 'serve-screens':
        for (const screen of this.#screens) this.#connect(screen);
        break;
      default:
        assertNever(order);
    }
  }

  #after(ms: number, event: StationEvent): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#happened(event);
    }, ms);
    this.#timers.add(timer);
  }

  #connect(screen: StationScreen<Port>): void {
    const { screenEnd, stationEnd } = this.#options.newLine();
    this.#child?.post({ kind: 'screen', screenId: randomUUID() }, [stationEnd]);
    screen.give(screenEnd);
  }

  #fork(attempt: number): void {
    const child = this.#options.fork();
    this.#child = child;
    this.#service = undefined;
    child.listen(
      (data) => this.#heard(child, attempt, data),
      () => this.#happened({ kind: 'exited', attempt, at: this.#options.now() }),
    );
    void this.#sendStart(child, attempt);
  }

  async #sendStart(child: StationChild<Port>, attempt: number): Promise<void> {
    const { dataDirectory, httpPort, secrets, warn } = this.#options;
    try {
      const { text, areSealed } = await secrets.read();
      const start = { dataDirectory, httpPort, secrets: text, areSecretsSealed: areSealed };
      child.post({ kind: 'start', protocol: shellProtocol, ...start }, []);
    } catch (cause) {
      warn('The secrets of the station could not be read', cause);
      const sentence = 'The file with the secrets of this station cannot be read. Nothing was changed.';
      this.#happened({ kind: 'cannot-run', attempt, sentence });
      child.kill();
    }
  }

  #heard(child: StationChild<Port>, attempt: number, data: unknown): void {
    const parsed = stationReport.safeParse(data);
    if (!parsed.success) {
      this.#options.warn('A message from the station could not be read', parsed.error);
      return;
    }
    const report = parsed.data;
    switch (report.kind) {
      case 'ready':
        this.#happened({ kind: 'ready', attempt });
        break;
      case 'cannot-run':
        this.#happened({ kind: 'cannot-run', attempt, sentence: report.sentence });
        break;
      case 'service':
        if (child === this.#child) this.#service = report.service;
        break;
      case 'keep-secret':
        void this.#keepSecret(child, report.requestId, report.text);
        break;
      default:
        assertNever(report);
    }
  }

  async #keepSecret(child: StationChild<Port>, requestId: number, text: string): Promise<void> {
    const problem = await this.#options.secrets.keep(text).then(
      () => null,
      (cause: unknown) => {
        this.#options.warn('The secrets of the station could not be kept', cause);
        return 'The secrets of this station could not be saved on this computer';
      },
    );
    child.post({ kind: 'secret-kept', requestId, problem }, []);
  }
}
