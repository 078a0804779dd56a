// The desktop program. It prepares what must be set before Electron is ready, makes sure it runs once, and
// then hands over to the shell; everything with a decision in it is in shell/ and tested in Node.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { appScheme } from '#shell/app-origin.ts';
import { afterCrash, argumentsWithCrashes, crashesInArguments } from '#shell/crash-budget.ts';
import { readLaunchOptions } from '#shell/launch-options.ts';
import { runShell } from '#shell/run-shell.ts';

const launch = readLaunchOptions({
  argv: process.argv,
  devServer: process.env.ELECTRON_RENDERER_URL,
  isPackaged: app.isPackaged,
});

// Guests' names and phones are in the station's files, whose process inherits this.
process.umask(0o077);
app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
if (launch.home !== undefined) {
  const shellFolder = join(launch.home, 'shell');
  mkdirSync(shellFolder, { recursive: true });
  app.setPath('userData', shellFolder);
}

/** A fault of the shell itself: start again, the station's file is safe whatever happens here. */
process.on('uncaughtException', (cause) => {
  console.error(cause);
  const next = afterCrash(crashesInArguments(process.argv), Date.now());
  if (next.kind === 'restart') {
    app.relaunch({ args: argumentsWithCrashes(process.argv.slice(1), next.crashes) });
  } else {
    dialog.showErrorBox(
      'Hoststand cannot go on',
      'It stopped three times in five minutes. Everything is saved.',
    );
  }
  app.exit(1);
});

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => runShell(launch, import.meta.dirname));
} else {
  app.quit();
}
