// On the first start: opens the demo restaurant in the cloud, pairs the station with it, and lets a Friday evening
// begin. On every later one the station already knows its restaurant and nothing is touched.
import type { Demo } from './demo.ts';
import { openDemoRestaurant } from './open-demo-restaurant.ts';
import { createStationClient } from './station-client.ts';

interface Pairing {
  readonly demo: Demo;
  readonly cloudUrl: string;
  readonly stationUrl: string;
  readonly tell: (line: string) => void;
}

export async function pairDemoStation({ demo, cloudUrl, stationUrl, tell }: Pairing): Promise<void> {
  const station = createStationClient(stationUrl);
  const { setup } = await station.screen.status.query();
  if (setup === 'paired') return;
  tell('Seating a Friday evening …');
  if (setup === null) await station.setup.demo.mutate();
  const code = await openDemoRestaurant(cloudUrl, demo);
  await station.setup.pair.mutate({ cloudUrl, code });
}
