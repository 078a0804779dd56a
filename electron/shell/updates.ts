// Updates: looked for a few times a day, fetched in the background, installed only when the policy allows
// it. Nothing is ever installed by merely quitting, because a system shutting down would cut it off.
import electronUpdater from 'electron-updater';
import type { UpdateState, UpdateWait } from '#shared/contracts/desktop-bridge.ts';
import { mayInstallUpdate, type UpdateMoment } from './update-policy.ts';

const lookEveryMs = 4 * 60 * 60_000;
const tryEveryMs = 10 * 60_000;

export type Updates = {
  readonly state: () => UpdateState;
  /** A person asks to install now. */
  readonly install: () => 'installing' | UpdateWait;
  readonly stop: () => void;
};

export type UpdatesOptions = {
  /** False in a checkout, where there is nothing to replace. */
  readonly enabled: boolean;
  readonly moment: () => Omit<UpdateMoment, 'asked'>;
  /** Closes the station in order; the installer starts after it. */
  readonly prepare: () => Promise<void>;
  readonly warn: (sentence: string, cause: unknown) => void;
};

export function startUpdates(options: UpdatesOptions): Updates {
  if (!options.enabled) {
    return { state: () => ({ kind: 'none' }), install: () => 'no-update', stop: () => undefined };
  }
  const { autoUpdater } = electronUpdater;
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = false;
  autoUpdater.allowDowngrade = false;
  autoUpdater.allowPrerelease = false;
  autoUpdater.disableWebInstaller = true;
  autoUpdater.logger = null;

  let state: UpdateState = { kind: 'none' };
  const look = (): void => {
    autoUpdater
      .checkForUpdates()
      .catch((cause: unknown) => options.warn('Looking for an update failed', cause));
  };
  autoUpdater.on('update-available', ({ version }) => {
    state = { kind: 'available', version };
    autoUpdater.downloadUpdate().catch((cause: unknown) => options.warn('The update was not fetched', cause));
  });
  autoUpdater.on('update-downloaded', ({ version }) => {
    state = { kind: 'ready', version };
  });
  autoUpdater.on('error', (cause) => options.warn('The updater reports a fault', cause));

  const install = (asked: boolean): 'installing' | UpdateWait => {
    if (state.kind !== 'ready') return 'no-update';
    const answer = mayInstallUpdate({ ...options.moment(), asked });
    if (!answer.allowed) return answer.why;
    void options.prepare().then(() => autoUpdater.quitAndInstall());
    return 'installing';
  };
  const timers = [setInterval(look, lookEveryMs), setInterval(() => install(false), tryEveryMs)];
  look();
  return {
    state: () => state,
    install: () => install(true),
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
