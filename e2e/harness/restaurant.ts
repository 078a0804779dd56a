// Restaurants for tests: a station alone with the demo evening, or a cloud with two stations, one of them at the end of
// a line that can be cut.
import { demoOwner } from '../../scripts/start/demo.ts';
import { openDemoRestaurant } from '../../scripts/start/open-demo-restaurant.ts';
import { createStationClient, type StationClient } from '../../scripts/start/station-client.ts';
import { type CuttableProxy, startProxy } from './cuttable-proxy.ts';
import { eveningZone } from './evening-zone.ts';
import { type Runner, startCloud, startStation } from './programs.ts';
import { until } from './until.ts';

export const ownerAccount = { email: 'maria@casa-verde.example', password: 'seven-lanterns-by-the-harbour' };
export const ownerSignIn = { name: ownerAccount.email, password: ownerAccount.password };

export interface Restaurant {
  readonly cloud: Runner;
  /** In the same house as the cloud, as it were: nothing in between. */
  readonly near: Runner;
  readonly far: Runner;
  /** Between the far station and the cloud. */
  readonly line: CuttableProxy;
  readonly close: () => Promise<void>;
}

export const clientOf = (station: Runner): StationClient => createStationClient(station.program().url);

export async function fillWithDemo(station: Runner): Promise<void> {
  await clientOf(station).setup.demo.mutate({ timeZone: eveningZone });
}

/** The near station seats the demo evening, the far one gets it from the cloud. */
export async function openRestaurant(): Promise<Restaurant> {
  const line = await startProxy();
  const cloud = await startCloud({ PUBLIC_URL: line.url });
  line.aimAt(cloud.program().url);
  const [near, far] = await Promise.all([startStation(), startStation()]);
  await openDemoRestaurant(cloud.program().url, { ...ownerAccount, timeZone: eveningZone });
  await pair(near, { cloud, cloudUrl: cloud.program().url });
  await fillWithDemo(near);
  await pair(far, { cloud, cloudUrl: line.url, stationName: 'Bar' });
  return {
    cloud,
    near,
    far,
    line,
    close: async () => {
      await Promise.all([near.remove(), far.remove()]);
      await cloud.remove();
      await line.close();
    },
  };
}

interface PairedTo {
  readonly cloud: Runner;
  /** Where the station finds it. */
  readonly cloudUrl: string;
  readonly stationName?: string;
}

export async function pair(station: Runner, { cloud, cloudUrl, ...called }: PairedTo): Promise<void> {
  const code = await openDemoRestaurant(cloud.program().url, { ...ownerAccount, ...called });
  const paired = await clientOf(station).setup.pair.mutate({ cloudUrl, code });
  if (paired.kind === 'refused') throw new Error(`not paired: ${paired.reason}`);
  const client = clientOf(station);
  await until('the people of the restaurant are known', async () => {
    const answer = await client.screen.unlock.mutate({ pin: demoOwner.pin });
    return answer.kind === 'unlocked';
  });
}
