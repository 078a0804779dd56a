// The time by the cloud's clock where that is known: what rows are stamped with.
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';

interface Place {
  readonly station: Pick<Station, 'clock'>;
  readonly core: Pick<StationCore, 'cloud'>;
}

export const nowOf = ({ station, core }: Place): number => station.clock.now() + core.cloud.clockOffsetMs();
