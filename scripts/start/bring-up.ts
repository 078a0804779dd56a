// Starts the cloud and the station in order, fills them on the first start, and says how it ended. The station runs
// inside a window of Electron where there is one, else alone, on the same data.
import { join, resolve } from 'node:path';
import { beginDemo } from './begin-demo.ts';
import { type Demo, demoHost, demoOwner, keepDemo } from './demo.ts';
import { findElectron } from './electron-runtime.ts';
import { keepCloud } from './kept-cloud.ts';
import type { StartOptions } from './options.ts';
import { cloudCommand, type Program, startProgram } from './program.ts';

export interface Evening {
  readonly welcome: readonly string[];
  readonly ended: Promise<'window-closed' | 'broken-off'>;
  readonly stop: () => Promise<void>;
  readonly lastWords: () => string;
}

type Tell = (line: string) => void;

const root = resolve(import.meta.dirname, '../..');

export async function bringUp(options: StartOptions, tell: Tell): Promise<Evening> {
  const demo = await keepDemo(options.folder);
  const electron = await chooseElectron(options, tell);
  tell('Starting the cloud …');
  const first = await startCloud(options, demo);
  const cloud = keepCloud({ first, begin: () => startCloud(options, demo), tell });
  tell('Starting the station …');
  const station = await (electron === null ? startStation(options) : startWindow(options, electron));
  await beginDemo({ folder: options.folder, demo, cloudUrl: first.url, stationUrl: station.url, tell });
  return {
    welcome: [
      `The host stand is ready: ${station.url}`,
      `PINs: ${demoOwner.pin} (${demoOwner.name}, owner), ${demoHost.pin} (${demoHost.name}, host). Ctrl+C ends it.`,
    ],
    ended: station.ended.then(({ code }) =>
      electron !== null && code === 0 ? 'window-closed' : 'broken-off',
    ),
    lastWords: () => lastLines(`${cloud.output()}${station.output()}`),
    stop: async () => {
      await station.stop();
      await cloud.stop();
    },
  };
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-20).join('\n');

async function chooseElectron({ isBrowserWanted }: StartOptions, tell: Tell): Promise<string | null> {
  if (isBrowserWanted) return null;
  const electron = await findElectron(tell);
  if (electron.ok) return electron.value;
  tell(`${electron.reason}; the host stand opens in your browser instead.`);
  return null;
}

const startCloud = ({ folder }: StartOptions, { cloudPort }: Demo): Promise<Program> =>
  startProgram({
    name: 'cloud',
    folder: root,
    command: [...cloudCommand, '--data', join(folder, 'cloud'), '--port', String(cloudPort)],
    environment: { LOG_LEVEL: 'error' },
  });

const startStation = ({ folder, port }: StartOptions): Promise<Program> =>
  startProgram({
    name: 'station',
    folder: root,
    command: ['out/main/station.js', '--data', join(folder, 'station'), '--port', String(port)],
  });

const startWindow = ({ folder, port }: StartOptions, electron: string): Promise<Program> =>
  startProgram({
    name: 'station',
    folder: root,
    executable: electron,
    command: ['.', `--hoststand-data=${join(folder, 'station')}`, `--hoststand-port=${port}`],
  });
