// Starts the cloud and the station in order, fills them on the first start, and opens the host stand where it can.
import { join, resolve } from 'node:path';
import { demoHost, demoOwner } from './demo-account.ts';
import type { StartOptions } from './options.ts';
import { pairDemoStation } from './pair-demo-station.ts';
import { type Program, startProgram } from './program.ts';

export interface Evening {
  readonly welcome: readonly string[];
  readonly ended: Promise<'window-closed' | 'broken-off'>;
  readonly stop: () => Promise<void>;
  readonly lastWords: () => string;
}

type Tell = (line: string) => void;

const root = resolve(import.meta.dirname, '../..');

export async function bringUp(options: StartOptions, tell: Tell): Promise<Evening> {
  tell('Starting the cloud …');
  const cloud = await startCloud(options);
  tell('Starting the station …');
  const station = await startStation(options, cloud.url);
  await pairDemoStation({ folder: options.folder, cloudUrl: cloud.url, stationUrl: station.url, tell });
  const broken = Promise.race([cloud.ended, station.ended]).then(() => 'broken-off' as const);
  return {
    welcome: [
      `The host stand is ready: ${station.url}`,
      `PINs: ${demoOwner.pin} (${demoOwner.name}, owner), ${demoHost.pin} (${demoHost.name}, host). Ctrl+C ends it.`,
    ],
    ended: broken,
    lastWords: () => `${cloud.output()}${station.output()}`.trim().split('\n').slice(-20).join('\n'),
    stop: async () => {
      await station.stop();
      await cloud.stop();
    },
  };
}

const startCloud = ({ folder }: StartOptions): Promise<Program> =>
  startProgram({
    name: 'cloud',
    folder: root,
    command: ['cloud/server/main.ts', '--data', join(folder, 'cloud'), '--port', '0'],
    environment: { LOG_LEVEL: 'error' },
  });

const startStation = ({ folder, port }: StartOptions, cloudUrl: string): Promise<Program> =>
  startProgram({
    name: 'station',
    folder: root,
    command: [
      'out/main/station.js',
      ...['--data', join(folder, 'station')],
      ...['--port', String(port)],
      ...['--cloud', cloudUrl],
    ],
  });
