// How a program of the cloud ends when it cannot go on: one sentence, or where the bug is, on stderr and code 1.
import { CannotStart } from './cannot-start.ts';

export function endWith(error: unknown): void {
  const text =
    error instanceof CannotStart ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
