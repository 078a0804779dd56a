// Puts the parts of the shell together: guards first, then the station, then the window.
import {
  app,
  type BrowserWindow,
  ipcMain,
  Menu,
  MessageChannelMain,
  type MessagePortMain,
  powerMonitor,
  safeStorage,
  type WebContents,
} from 'electron';
import type { StationHealth } from '#shared/contracts/desktop-bridge.ts';
import { appOrigin, trustedOrigins } from './app-origin.ts';
import { applicationMenu } from './application-menu.ts';
import { readBundle } from './bundle-files.ts';
import { contracts } from './channel-contracts.ts';
import { channels } from './channels.ts';
import { guardProgram } from './guard-program.ts';
import { createHandle } from './handle.ts';
import { type DataPlaces, dataPlaces, type LaunchOptions } from './launch-options.ts';
import { openLink } from './open-link.ts';
import { type ProgramPaths, programPaths } from './program-paths.ts';
import { openScreenWindow } from './screen-window.ts';
import { sealedFile } from './sealed-file.ts';
import { createOpenKeeper, createSecretKeeper, type SecretKeeper } from './secret-keeper.ts';
import { forkStation } from './station-fork.ts';
import { StationProcess, type StationScreen } from './station-process.ts';
import { troubleAddress, tryAgainAddress, withTroublePage } from './trouble-page.ts';
import { startUpdates, type Updates } from './updates.ts';

const helpAddress = 'https://hoststand.example/help';

const warn = (sentence: string, cause: unknown): void => console.warn(sentence, cause);

/** `folder` is where the main bundle lies: the other parts of the program are found from it. */
export async function runShell(launch: LaunchOptions, folder: string): Promise<void> {
  await new Shell(launch, programPaths(folder)).run();
}

class Shell {
  readonly #launch: LaunchOptions;
  readonly #places: DataPlaces;
  readonly #paths: ProgramPaths;
  readonly #origins: ReadonlySet<string>;
  readonly #standAddress: string;
  readonly #station: StationProcess<MessagePortMain>;
  readonly #updates: Updates;
  readonly #screens = new Map<number, StationScreen<MessagePortMain>>();
  #window: BrowserWindow | undefined;
  #trouble = '';
  #hasStopped = false;

  constructor(launch: LaunchOptions, paths: ProgramPaths) {
    this.#paths = paths;
    this.#launch = launch;
    this.#places = dataPlaces(launch, app.getPath('userData'));
    this.#origins = trustedOrigins(launch.devServer);
    this.#standAddress = launch.devServer ?? `${appOrigin}/`;
    this.#station = this.#makeStation();
    this.#updates = startUpdates({
      enabled: app.isPackaged,
      moment: () => ({
        now: Date.now(),
        service: this.#station.service,
        idleMs: powerMonitor.getSystemIdleTime() * 1_000,
      }),
      prepare: () => this.#stopStation(),
      warn,
    });
  }

  async run(): Promise<void> {
    guardProgram({
      rules: {
        origins: this.#origins,
        openLink: (address) => void openLink(address).catch((cause) => warn('A link was not opened', cause)),
        commands: new Map([[tryAgainAddress, () => this.#tryAgain()]]),
      },
      read: withTroublePage(readBundle(this.#paths.renderer), () => this.#trouble),
      devServer: this.#launch.devServer,
    });
    this.#answerPages();
    this.#followTheSystem();
    this.#setMenu();
    this.#station.start();
    this.#window = await openScreenWindow({
      preload: this.#paths.preload,
      stateFile: this.#places.windowState,
      now: Date.now,
      onTrouble: (sentence) => this.#showTrouble(sentence),
    });
    this.#load(this.#trouble === '' ? this.#standAddress : troubleAddress);
  }

  #makeStation(): StationProcess<MessagePortMain> {
    return new StationProcess<MessagePortMain>({
      fork: () => forkStation(this.#paths.station),
      newLine: () => {
        const { port1, port2 } = new MessageChannelMain();
        return { screenEnd: port1, stationEnd: port2 };
      },
      dataDirectory: this.#places.station,
      httpPort: this.#launch.httpPort,
      secrets: makeKeeper(this.#places),
      now: Date.now,
      onHealth: (health) => this.#showHealth(health),
      warn,
    });
  }

  #answerPages(): void {
    const handle = createHandle<WebContents>(ipcMain, this.#origins);
    handle(contracts.connectStation, (_nothing, contents) => this.#connect(contents));
    handle(contracts.openLink, (address) => openLink(address));
    handle(contracts.updateState, () => this.#updates.state());
    handle(contracts.installUpdate, () => this.#updates.install());
  }

  /** A page that loads again asks again; its former line goes with its former self. */
  #connect(contents: WebContents): undefined {
    const former = this.#screens.get(contents.id);
    if (former === undefined) contents.once('destroyed', () => this.#forget(contents.id));
    else this.#station.forget(former);
    const screen: StationScreen<MessagePortMain> = {
      give: (port) => {
        if (!contents.isDestroyed()) contents.postMessage(channels.stationPort, null, [port]);
      },
    };
    this.#screens.set(contents.id, screen);
    this.#station.serve(screen);
  }

  #forget(contentsId: number): void {
    const screen = this.#screens.get(contentsId);
    this.#screens.delete(contentsId);
    if (screen !== undefined) this.#station.forget(screen);
  }

  #followTheSystem(): void {
    powerMonitor.on('suspend', () => this.#station.tellPower('suspend'));
    powerMonitor.on('resume', () => this.#station.tellPower('resume'));
    app.on('second-instance', () => this.#comeForward());
    app.on('window-all-closed', () => app.quit());
    app.on('before-quit', (event) => {
      if (this.#hasStopped) return;
      event.preventDefault();
      void this.#stopStation().then(() => app.quit());
    });
    app.on('child-process-gone', (_event, details) => warn('A process of the program ended', details));
  }

  #setMenu(): void {
    const commands = {
      restartStation: () => void this.#station.stop().then(() => this.#tryAgain()),
      openHelp: () => void openLink(helpAddress).catch((cause) => warn('The help was not opened', cause)),
    };
    const template = applicationMenu({ platform: process.platform, isPackaged: app.isPackaged, commands });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  async #stopStation(): Promise<void> {
    this.#updates.stop();
    await this.#station.stop();
    this.#hasStopped = true;
  }

  #showHealth(health: StationHealth): void {
    const contents = this.#window?.webContents;
    if (contents !== undefined && !contents.isDestroyed()) contents.send(channels.stationHealth, health);
    if (health.kind === 'in-trouble') this.#showTrouble(health.sentence);
  }

  #showTrouble(sentence: string): void {
    this.#trouble = sentence;
    this.#load(troubleAddress);
  }

  #tryAgain(): void {
    this.#station.start();
    if (this.#trouble === '') return;
    this.#trouble = '';
    this.#load(this.#standAddress);
  }

  #load(address: string): void {
    if (this.#window === undefined || this.#window.isDestroyed()) return;
    this.#window.loadURL(address).catch((cause: unknown) => warn('A page was not loaded', cause));
  }

  #comeForward(): void {
    if (this.#window === undefined || this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }
}

function makeKeeper({ secrets }: DataPlaces): SecretKeeper {
  const file = sealedFile(secrets.file);
  if (secrets.kind === 'open') return createOpenKeeper(file);
  const { platform } = process;
  return createSecretKeeper({ safe: safeStorage, file, platform, warn: (sentence) => warn(sentence, '') });
}
