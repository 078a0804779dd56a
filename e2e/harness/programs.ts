// Real stations and clouds for a test: each a process of its own on a free port with a folder of its own, which can be
// stopped, killed as a power cut would, and started again on the same folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cloudCommand, type Program, startProgram } from '../../scripts/start/program.ts';

const root = resolve(import.meta.dirname, '../..');

export interface Runner {
  readonly folder: string;
  readonly program: () => Program;
  /** As a power cut does it: no warning, nothing flushed. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** On the same folder and the same port. */
  readonly start: () => Promise<void>;
  /** Stops it and deletes its folder. */
  readonly remove: () => Promise<void>;
}

interface RunnerSettings {
  readonly name: 'station' | 'cloud';
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

async function startRunner({ name, command, environment = {} }: RunnerSettings): Promise<Runner> {
  const folder = mkdtempSync(join(tmpdir(), `hoststand-${name}-`));
  const startOn = (port: number): Promise<Program> =>
    startProgram({
      name,
      folder: root,
      command: [...command, '--data', folder, '--port', String(port)],
      environment: { LOG_LEVEL: 'error', ...environment },
    });
  let program = await startOn(0);
  const port = Number(new URL(program.url).port);
  const end = async (how: 'kill' | 'stop'): Promise<void> => {
    await program[how]();
  };
  return {
    folder,
    program: () => program,
    kill: () => end('kill'),
    stop: () => end('stop'),
    start: async () => {
      program = await startOn(port);
    },
    remove: async () => {
      await end('stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const startCloud = (environment: Readonly<Record<string, string>> = {}): Promise<Runner> =>
  startRunner({ name: 'cloud', command: cloudCommand, environment });

export const startStation = (): Promise<Runner> =>
  startRunner({ name: 'station', command: ['out/main/station.js'] });
