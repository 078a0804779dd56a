// The station program, in a terminal or under the desktop shell. It says one line when it is ready, and one
// sentence with a failing exit code when it cannot do what was asked.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { assertNever } from '#shared/must.ts';
import { checkOrder, finishBackup } from './backups/check-backup.ts';
import { systemClock } from './clock.ts';
import { type CommandAnswer, runBackupCommand } from './command-line/backup-command.ts';
import { type Command, parseCommandLine, type RunCommand, usage } from './command-line/command-line.ts';
import { runDoctor } from './command-line/doctor-command.ts';
import { renewAddress } from './command-line/new-address-command.ts';
import { dataPaths } from './data-paths.ts';
import { randomIds } from './ids.ts';
import { learnNights, learnOrder } from './quotes/learn-nights.ts';
import { runStation } from './run-station.ts';
import { runUnderShell } from './run-under-shell.ts';
import { describeStartProblem } from './start-problem.ts';
import { findParentPort } from './transports/shell-link.ts';

const program = import.meta.filename;
const clock = systemClock;
const surroundings = {
  clock,
  ids: randomIds(clock),
  program,
  rendererFolder: resolve(
    import.meta.dirname,
    program.endsWith('.ts') ? '../../out/renderer' : '../renderer',
  ),
  onBug: (error: Error): void => console.error(error),
};

async function main(): Promise<void> {
  const command = parseCommandLine(process.argv.slice(2));
  if (!command.ok) return fail(describeStartProblem(command.reason));
  await perform(command.value);
}

async function perform(command: Command): Promise<void> {
  if (command.kind === 'help') return print([usage]);
  if (command.kind === 'run') return run(command);
  if (!existsSync(command.folder)) return fail(`There is no folder ${command.folder}.`);
  const paths = dataPaths(command.folder);
  switch (command.kind) {
    case 'doctor':
      return print(await runDoctor(paths, clock));
    case 'new-address':
      return tell(renewAddress(paths, randomIds(clock)));
    case 'backup': {
      return tell(await runBackupCommand(command.action, paths, clock));
    }
    default:
      return assertNever(command);
  }
}

async function run(command: RunCommand): Promise<void> {
  const running = await runStation({ ...surroundings, command, secrets: null, areSecretsSealed: true });
  if (!running.ok) return fail(describeStartProblem(running.reason));
  let isClosing = false;
  // npm and a terminal each pass the same signal on: the second must not cut short what the first began.
  const onSignal = (): void => {
    if (!isClosing) void running.value.close();
    isClosing = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  print([`station ready ${running.value.url}`]);
}

const tell = (answer: CommandAnswer): void => (answer.ok ? print(answer.value) : fail(answer.reason));

const print = (lines: readonly string[]): void => console.log(lines.join('\n'));

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

const order = z.discriminatedUnion('kind', [checkOrder, learnOrder]);

/** The same file is the thread for what takes seconds: one program, one bundle. */
const performOrder = (data: unknown): void => parentPort?.postMessage(answerTo(order.parse(data)));

function answerTo(given: z.infer<typeof order>): unknown {
  switch (given.kind) {
    case 'check-backup':
      return finishBackup(given.path);
    case 'learn-nights':
      return learnNights(given);
    default:
      return assertNever(given);
  }
}

// Guests' names and phones are in the files of a station: nobody else of this computer may read them.
if (isMainThread) process.umask(0o077);
const shell = findParentPort(process);
if (!isMainThread) performOrder(workerData);
else if (shell === undefined) await main();
else runUnderShell(shell, { ...surroundings, exit: (code) => process.exit(code) });
