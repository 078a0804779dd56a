// Every bench there is, in the order they run.
import type { Bench } from './row.ts';
import { command } from './rows/command.ts';
import { drain } from './rows/drain.ts';
import { firstScreen } from './rows/first-screen.ts';
import { glass } from './rows/glass.ts';
import { history } from './rows/history.ts';
import { push } from './rows/push.ts';
import { reestimate } from './rows/reestimate.ts';
import { search } from './rows/search.ts';

export const benches: readonly Bench[] = [
  command,
  push,
  glass,
  drain,
  history,
  search,
  reestimate,
  firstScreen,
];
