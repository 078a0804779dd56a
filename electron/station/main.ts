// The station program. Under plain Node and from a terminal alike it says one line when it is ready, and one
// sentence with a failing exit code when it cannot start.
import { resolve } from 'node:path';
import { systemClock } from './clock.ts';
import { type Command, parseCommandLine, type RunCommand } from './command-line.ts';
import { randomIds } from './ids.ts';
import { runStation } from './run-station.ts';
import { describeStartProblem, type StartProblem } from './start-problem.ts';

const isBundled = !import.meta.filename.endsWith('.ts');
const rendererFolder = resolve(import.meta.dirname, isBundled ? '../renderer' : '../../out/renderer');

async function main(): Promise<void> {
  const command = parseCommandLine(process.argv.slice(2));
  if (!command.ok) return fail(command.reason);
  await perform(command.value);
}

async function perform(command: Command): Promise<void> {
  switch (command.kind) {
    case 'run':
      return run(command);
    default:
      return fail({ kind: 'bad-arguments', detail: 'not yet' });
  }
}

async function run(command: RunCommand): Promise<void> {
  const clock = systemClock;
  const onBug = (error: Error): void => console.error(error);
  const running = await runStation({ command, clock, ids: randomIds(clock), rendererFolder, onBug });
  if (!running.ok) return fail(running.reason);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.value.close());
  console.log(`station ready ${running.value.url}`);
}

function fail(problem: StartProblem): void {
  console.error(describeStartProblem(problem));
  process.exitCode = 1;
}

await main();
