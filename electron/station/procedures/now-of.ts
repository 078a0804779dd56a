// The time by the cloud's clock where that is known: what rows are stamped with.
import type { Desk } from '../commands/perform.ts';

export const nowOf = ({ station, core }: Pick<Desk, 'station' | 'core'>): number =>
  station.clock.now() + core.cloud.clockOffsetMs();
