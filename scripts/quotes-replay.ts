// npm run --silent quotes:replay -- FILE.ndjson: reads a house's own history and prints one line for each quote in it.
// A line that cannot be understood ends it, with its number and why, and exit code 1.
import { once } from 'node:events';
import { parseHouseLine } from '#shared/quoting/house-line.ts';
import { Replay } from '#shared/quoting/replay.ts';
import { linesOf } from './quotes/lines-of.ts';
import { tellFault } from './quotes/tell-fault.ts';

const printedAtOnce = 64 * 1024;

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** What stopped it, or null. */
async function replay(file: string): Promise<string | null> {
  const history = new Replay();
  let answers = '';
  let number = 0;
  let stopped: string | null = null;
  for await (const text of linesOf(file)) {
    number += 1;
    const line = parseHouseLine(text);
    const read = line.ok ? history.read(line.value) : line;
    if (!read.ok) {
      stopped = `line ${number}: ${tellFault(read.reason)}`;
      break;
    }
    if (read.value !== null) answers += `${JSON.stringify(read.value)}\n`;
    if (answers.length < printedAtOnce) continue;
    await print(answers);
    answers = '';
  }
  await print(answers);
  return stopped;
}

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error('npm run --silent quotes:replay -- FILE.ndjson');
  process.exitCode = 2;
} else {
  const stopped = await replay(file).catch((error: unknown) => String(error));
  if (stopped !== null) {
    console.error(`${file}: ${stopped}`);
    process.exitCode = 1;
  }
}
