// What must hold of a station's search after every transaction: its index is what its live rows make of it.
import { isDeepStrictEqual } from 'node:util';
import { party } from '#shared/parties/party.ts';
import { expectedIndex } from '#station/search/index-fixture.ts';
import { hold } from './broken-rule.ts';
import type { SimulatedStation } from './simulated-station.ts';

export function checkIndex(station: SimulatedStation): void {
  const parties = [...station.readRows().values()].filter(party.owns);
  const [found, expected] = [station.readIndex(), expectedIndex(parties)];
  hold(
    'index = live rows',
    isDeepStrictEqual(found, expected),
    () => `${station.name} finds ${tell(found)}, its rows say ${tell(expected)}`,
  );
}

const tell = (endings: ReadonlyMap<string, string>): string => JSON.stringify([...endings]);
