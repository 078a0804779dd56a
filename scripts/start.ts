// `npm start`: a cloud, a station paired to it and an evening under way, and the host stand opened on it. Prints
// progress, then one address; Ctrl+C ends all of it, and the next start goes on where this one was.
import { bringUp, type Evening } from './start/bring-up.ts';
import { type Interruption, listenForInterruption } from './start/interruption.ts';
import { parseStartOptions, type StartOptions, usage } from './start/options.ts';
import { ProgramEnded } from './start/program.ts';
import { findObstacle } from './start/ready-to-start.ts';

const tell = (line: string): void => console.log(line);

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

function say(sentence: string): number {
  tell(sentence);
  return 0;
}

async function main(): Promise<number> {
  const options = parseStartOptions(process.argv.slice(2), process.env);
  if (!options.ok) return fail(options.reason);
  if (options.value === 'help') return say(usage);
  const obstacle = await findObstacle(options.value);
  if (obstacle !== null) return fail(obstacle);
  const interruption = listenForInterruption();
  try {
    return await spendEvening(options.value, interruption);
  } catch (error) {
    if (!(error instanceof ProgramEnded)) throw error;
    return (await interruption.comesSoon()) ? 0 : fail(error.message);
  }
}

async function spendEvening(options: StartOptions, interruption: Interruption): Promise<number> {
  const evening = await Promise.race([bringUp(options, tell), interruption.came]);
  if (evening === 'interrupted') return 0;
  for (const line of evening.welcome) tell(line);
  const end = await Promise.race([evening.ended, interruption.came]);
  const wasWanted = end === 'interrupted' || end === 'window-closed' || (await interruption.comesSoon());
  tell('Stopping …');
  await evening.stop();
  return wasWanted ? 0 : fail(brokenOff(evening));
}

const brokenOff = (evening: Evening): string =>
  `The station ended by itself; everything that was saved is kept. What it said last:\n${evening.lastWords()}`;

process.exit(await main());
