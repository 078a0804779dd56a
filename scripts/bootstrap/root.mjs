// Where the project lies, and how preparation ends early: one sentence on stderr and exit code 1.
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
