// The cloud's half of the demo: an owner with a restaurant, people with PINs, and a code to pair a station with. Each
// step looks first, so a start that was cut short can be taken up anywhere.
import { TRPCClientError } from '@trpc/client';
import { must } from '#shared/must.ts';
import { type CloudClient, createCloudClient } from './cloud-client.ts';
import { demoHost, demoOwner, demoRestaurant, demoServers } from './demo.ts';

interface Account {
  readonly email: string;
  readonly password: string;
  /** Where the restaurant lies, when not where this computer is. */
  readonly timeZone?: string;
  /** What the station to be paired is called. */
  readonly stationName?: string;
}

export async function openDemoRestaurant(cloudUrl: string, account: Account): Promise<string> {
  const cloud = createCloudClient(cloudUrl);
  await signInOrRegister(cloud, account);
  const [restaurant] = await cloud.restaurants.list.query();
  const restaurantId = must(restaurant, 'an owner has a restaurant').id;
  await givePins(cloud, restaurantId);
  const { code } = await cloud.stations.createPairing.mutate({
    restaurantId,
    stationName: account.stationName ?? 'Front door',
  });
  return code;
}

async function signInOrRegister(cloud: CloudClient, { email, password, timeZone }: Account): Promise<void> {
  try {
    await cloud.accounts.signIn.mutate({ name: email, password });
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error;
    const restaurant = { ...demoRestaurant, timeZone: timeZone ?? demoRestaurant.timeZone };
    await cloud.accounts.register.mutate({ email, password, ownerName: demoOwner.name, restaurant });
  }
}

async function givePins(cloud: CloudClient, restaurantId: string): Promise<void> {
  const staff = await cloud.staff.list.query({ restaurantId });
  const owner = must(
    staff.find(({ role }) => role === 'owner'),
    'a restaurant has an owner',
  );
  const known = staff.find(({ name }) => name === demoHost.name);
  const host =
    known?.id ??
    (await cloud.staff.add.mutate({ restaurantId, name: demoHost.name, role: demoHost.role })).staffId;
  for (const name of demoServers) {
    if (staff.some((one) => one.name === name)) continue;
    await cloud.staff.add.mutate({ restaurantId, name, role: 'server' });
  }
  await cloud.staff.setPin.mutate({ restaurantId, staffId: owner.id, pin: demoOwner.pin });
  await cloud.staff.setPin.mutate({ restaurantId, staffId: host, pin: demoHost.pin });
}
