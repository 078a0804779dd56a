// The station as a process of the desktop program: the shell says where the data is, hands over ports to its
// windows, and says when to stop.
import { dataPaths } from './data-paths.ts';
import { windowContext } from './procedures/context.ts';
import { appRouter } from './router.ts';
import { type RunningStation, type RunOptions, runStation } from './run-station.ts';
import { describeStartProblem } from './start-problem.ts';
import { tellService } from './tell-service.ts';
import { servePort } from './transports/port-transport.ts';
import { listenToShell, type ParentPort, type ShellLink, type ShellStart } from './transports/shell-link.ts';
import type { StationPort } from './transports/station-port.ts';

export type ShellRunOptions = Omit<RunOptions, 'command' | 'secrets' | 'areSecretsSealed'> & {
  readonly exit: (code: number) => void;
};

export function runUnderShell(parent: ParentPort, options: ShellRunOptions): void {
  let running: Promise<RunningStation | null> = Promise.resolve(null);
  const link = listenToShell(parent, {
    start: (start) => {
      running = open(start, options, link.cannotRun);
      running.then((opened) => opened !== null && tellReady(opened, start, link), fail);
    },
    screen: (_screenId, port) => {
      running.then((opened) => opened !== null && serve(opened, port, options.onBug), fail);
    },
    power: (event) => {
      if (event === 'resume') running.then((opened) => opened !== null && wake(opened), fail);
    },
    stop: () => {
      running
        .then((opened) => opened?.close())
        .then(() => options.exit(0))
        .catch(fail);
    },
    fault: (why, cause) => options.onBug(new Error(why, { cause })),
  });
  const fail = (cause: unknown): void => {
    options.onBug(new Error('the station failed under the shell', { cause }));
    options.exit(1);
  };
}

/** Whoever named the port also waits for the address; the shell waits for `ready`. */
function tellReady({ station, url }: RunningStation, { httpPort }: ShellStart, link: ShellLink): void {
  tellService(station, link.service);
  link.ready();
  if (httpPort !== 0) console.log(`station ready ${url}`);
}

async function open(
  { dataDirectory, secrets, areSecretsSealed, httpPort }: ShellStart,
  options: ShellRunOptions,
  cannotRun: (sentence: string) => void,
): Promise<RunningStation | null> {
  const command = { folder: dataPaths(dataDirectory).folder, port: httpPort, isLan: false, cloudUrl: null };
  const running = await runStation({ ...options, command, secrets, areSecretsSealed });
  if (running.ok) return running.value;
  cannotRun(describeStartProblem(running.reason));
  return null;
}

/** After a sleep the network is another one: look at once instead of when a timer comes round. */
function wake({ station }: RunningStation): void {
  const phase = station.phase();
  if (phase.kind === 'open') phase.core.cloud.sendAgain();
}

function serve({ station }: RunningStation, port: StationPort, onBug: (error: Error) => void): void {
  servePort({
    port,
    router: appRouter,
    createContext: () => windowContext(station),
    onFault: (why, cause) => onBug(new Error(why, { cause })),
  });
}
