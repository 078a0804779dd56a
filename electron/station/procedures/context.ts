// What a procedure knows of its caller. Each transport makes one for every call.

import { unnamed } from '../screen/screen-name.ts';
import type { Screen } from '../screen/screen-sessions.ts';
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';

export interface Context {
  readonly station: Station;
  /** On this very computer: what it is told does not cross a network in clear. */
  readonly isNear: boolean;
  /** Null until the browser has shown the station's token. */
  readonly screen: Screen | null;
  /** Makes the browser remember a screen; a window of ours needs none. */
  readonly remember: (screenToken: string) => void;
}

/** The window of the desktop program: the shell made it. Its token is as secret as the station's, or a page could say it. */
export async function windowContext(station: Station): Promise<Context> {
  await station.settled();
  const phase = station.phase();
  const screen =
    phase.kind === 'open' ? windowScreen(phase.core, station) : { id: 'window', name: unnamed.window };
  return { station, isNear: true, screen, remember: () => undefined };
}

export const windowToken = ({ screenToken }: Pick<Station, 'screenToken'>): string => `${screenToken}.window`;

function windowScreen({ sessions }: StationCore, station: Station): Screen {
  const token = windowToken(station);
  return sessions.find(token) ?? sessions.admit(token, unnamed.window);
}

/** While the database is lost no screen can be looked up: the station's own token is enough to see why. */
export async function findScreen(station: Station, token: string | null): Promise<Screen | null> {
  if (token === null) return null;
  await station.settled();
  const phase = station.phase();
  if (phase.kind === 'open') {
    const known = phase.core.sessions.find(token);
    if (known !== null || token !== station.screenToken) return known;
    return phase.core.sessions.admit(token, unnamed.browser);
  }
  return token === station.screenToken ? { id: 'recovery', name: unnamed.browser } : null;
}
