// Every bench there is, in the order they run.
import type { Bench } from './row.ts';
import { command } from './rows/command.ts';
import { crowd } from './rows/crowd.ts';
import { dashboard } from './rows/dashboard.ts';
import { drain } from './rows/drain.ts';
import { firstScreen } from './rows/first-screen.ts';
import { glass } from './rows/glass.ts';
import { history } from './rows/history.ts';
import { keyPress } from './rows/key-press.ts';
import { push } from './rows/push.ts';
import { reestimate } from './rows/reestimate.ts';
import { rush } from './rows/rush.ts';
import { scroll } from './rows/scroll.ts';
import { search } from './rows/search.ts';
import { signIn } from './rows/sign-in.ts';
import { signedInReads } from './rows/signed-in-reads.ts';
import { start } from './rows/start.ts';
import { stations } from './rows/stations.ts';

export const benches: readonly Bench[] = [
  command,
  push,
  glass,
  drain,
  history,
  search,
  reestimate,
  firstScreen,
  keyPress,
  crowd,
  rush,
  scroll,
  start,
  signIn,
  dashboard,
  signedInReads,
  stations,
];
