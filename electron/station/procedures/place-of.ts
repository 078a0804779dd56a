// Where what a screen does is done: in the restaurant's own core, or in the practice this screen is in. Who is at the
// screen is the restaurant's either way.
import type { Screen } from '../screen/screen-sessions.ts';
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';
import { refusal } from './station-error.ts';

export interface Place {
  readonly station: Station;
  readonly core: StationCore;
  readonly isPractice: boolean;
}

export function realCore(station: Station): StationCore {
  const phase = station.phase();
  if (phase.kind !== 'open') throw refusal('station-in-recovery');
  return phase.core;
}

export function placeOf(station: Station, screen: Screen): Place {
  const core = realCore(station);
  const run = station.practice.at(screen.id);
  if (run === null) return { station, core, isPractice: false };
  const { sessions, pins } = core;
  return {
    station: { ...station, ...run.parts },
    core: { ...run.core, sessions, pins },
    isPractice: true,
  };
}
