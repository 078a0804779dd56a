// What the program takes from its arguments and environment. Arguments of a second start come from whoever
// made it, so nothing in them opens a page or names a file there.
import { isAbsolute, join } from 'node:path';

const dataFlag = '--hoststand-data=';
const portFlag = '--hoststand-port=';

export type LaunchOptions = {
  /** Where everything of this installation lies; the shell's own files are in `shell` below it. */
  readonly home: string | undefined;
  /** Where browsers find the station; 0 is any free port. */
  readonly httpPort: number;
  /** Vite's server while developing; an installed program has none. */
  readonly devServer: string | undefined;
  readonly isPackaged: boolean;
};

export function readLaunchOptions(launch: {
  readonly argv: readonly string[];
  readonly devServer: string | undefined;
  readonly isPackaged: boolean;
}): LaunchOptions {
  const named = (flag: string): string | undefined =>
    launch.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
  const home = named(dataFlag);
  const port = named(portFlag) ?? '0';
  return {
    home: home !== undefined && isAbsolute(home) ? home : undefined,
    httpPort: /^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? Number(port) : 0,
    devServer: launch.isPackaged ? undefined : launch.devServer,
    isPackaged: launch.isPackaged,
  };
}

export type DataPlaces = {
  readonly station: string;
  /** Sealed by the system; open, and shared with a station run alone, in a checkout with a home of its own. */
  readonly secrets: { readonly kind: 'sealed' | 'open'; readonly file: string };
  readonly windowState: string;
};

/** `shellFolder` is Electron's userData: with a home it was set to `<home>/shell` before. */
export function dataPlaces({ home, isPackaged }: LaunchOptions, shellFolder: string): DataPlaces {
  const windowState = join(shellFolder, 'window.json');
  if (home !== undefined && !isPackaged) {
    return { station: home, secrets: { kind: 'open', file: join(home, 'identity.json') }, windowState };
  }
  return {
    station: home ?? join(shellFolder, 'station'),
    secrets: { kind: 'sealed', file: join(shellFolder, 'station-secrets.sealed') },
    windowState,
  };
}
