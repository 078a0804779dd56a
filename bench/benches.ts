// Every bench there is, in the order they run.
import type { Bench } from './row.ts';
import { command } from './rows/command.ts';
import { push } from './rows/push.ts';

export const benches: readonly Bench[] = [command, push];
