// Runs the station or the cloud as a process of its own and waits for its one line "… ready http://127.0.0.1:N".
// What it prints is kept, never shown: whoever starts it decides what a person reads.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** As `npm run cloud` starts it. */
export const cloudCommand = ['--max-semi-space-size=4', 'cloud/server/main.ts'] as const;

export type ProgramSettings = {
  readonly name: 'station' | 'cloud';
  /** Node unless said otherwise. */
  readonly executable?: string;
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export type ProgramEnd = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type Program = {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  readonly ended: Promise<ProgramEnd>;
  readonly stop: () => Promise<ProgramEnd>;
  readonly kill: () => Promise<ProgramEnd>;
};

export class ProgramEnded extends Error {
  override readonly name = 'ProgramEnded';
  readonly end: ProgramEnd;
  constructor(message: string, end: ProgramEnd) {
    super(message);
    this.end = end;
  }
}

const stopWithinMs = 8_000;
const keptCharacters = 200_000;

export const startProgram = async (settings: ProgramSettings): Promise<Program> => {
  const child = spawn(settings.executable ?? process.execPath, settings.command, {
    cwd: settings.folder,
    env: { ...process.env, ...settings.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = endOf(child);
  const leaveNothingBehind = (): boolean => child.kill('SIGTERM');
  process.once('exit', leaveNothingBehind);
  void ended.finally(() => process.off('exit', leaveNothingBehind)).catch(() => undefined);
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed = (printed + chunk.toString()).slice(-keptCharacters);
      const ready = new RegExp(`^${settings.name} ready (http://\\S+)\\s*$`, 'm').exec(printed)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    ended.then((end) => reject(new ProgramEnded(printed.trim(), end)), reject);
  });
  return { url, pid: child.pid ?? 0, output: () => printed, ended, ...endings(child, ended) };
};

const endOf = async (child: ChildProcess): Promise<ProgramEnd> => {
  await Promise.race([once(child, 'close'), once(child, 'error').then(([error]) => Promise.reject(error))]);
  return { code: child.exitCode, signal: child.signalCode };
};

const endings = (child: ChildProcess, ended: Promise<ProgramEnd>): Pick<Program, 'stop' | 'kill'> => {
  const kill = (): Promise<ProgramEnd> => {
    child.kill('SIGKILL');
    return ended;
  };
  const stop = async (): Promise<ProgramEnd> => {
    child.kill('SIGTERM');
    const tooLate = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
    const end = await ended;
    clearTimeout(tooLate);
    return end;
  };
  return { stop, kill };
};
