// On the first start: opens the demo restaurant in the cloud, pairs the station with it, and lets an evening
// begin. Each step looks first, so a start that was cut short is taken up where it ended; later starts touch nothing.
import { setTimeout as delay } from 'node:timers/promises';
import { TRPCClientError } from '@trpc/client';
import { type Demo, demoOwner, demoRestaurant, writeDemo } from './demo.ts';
import { openDemoRestaurant } from './open-demo-restaurant.ts';
import { createStationClient, type StationClient } from './station-client.ts';

interface DemoStart {
  readonly folder: string;
  readonly demo: Demo;
  readonly cloudUrl: string;
  readonly stationUrl: string;
  readonly tell: (line: string) => void;
}

export async function beginDemo({ folder, demo, cloudUrl, stationUrl, tell }: DemoStart): Promise<void> {
  const station = createStationClient(stationUrl);
  const { door } = await station.screen.status.query();
  if (door.kind === 'first-run') {
    tell('Pairing the station …');
    await pair(station, cloudUrl, demo);
  }
  if (demo.isUnderWay) return;
  tell('Seating an evening …');
  await unlock(station, demoOwner.pin);
  await seatEvening(station);
  await station.screen.lock.mutate();
  writeDemo(folder, { ...demo, isUnderWay: true });
}

async function pair(station: StationClient, cloudUrl: string, demo: Demo): Promise<void> {
  const code = await openDemoRestaurant(cloudUrl, demo);
  const paired = await station.setup.pair.mutate({ cloudUrl, code });
  if (paired.kind === 'refused') throw new Error(`the station was not paired: ${paired.reason}`);
}

async function seatEvening(station: StationClient): Promise<void> {
  try {
    await station.setup.demo.mutate({ timeZone: demoRestaurant.timeZone });
  } catch (error) {
    const isThere = error instanceof TRPCClientError && error.data?.reason === 'already-set-up';
    if (!isThere) throw error;
  }
}

// The people of the restaurant reach the station a moment after it is paired. More wrong tries would lock the screen.
const patienceMs = [250, 500, 1_000, 2_000] as const;

async function unlock(station: StationClient, pin: string): Promise<void> {
  for (const waitMs of patienceMs) {
    await delay(waitMs);
    if ((await station.screen.unlock.mutate({ pin })).kind === 'unlocked') return;
  }
  throw new Error('the people of the restaurant did not reach the station');
}
