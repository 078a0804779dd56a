// Every page of the dashboard, and how an owner comes to it.
import { createCloudClient } from '../../scripts/start/cloud-client.ts';
import { demoRestaurant } from '../../scripts/start/demo.ts';
import type { HostStand } from './host-stand.ts';
import { ownerAccount, ownerSignIn, type Restaurant } from './restaurant.ts';
import type { Stop } from './stop.ts';

const signIn = async ({ page }: HostStand, email = ownerAccount.email): Promise<void> => {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(ownerAccount.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tonight' }).waitFor();
  await page.getByText(demoRestaurant.name).first().waitFor();
};

const openPage = async ({ page }: HostStand, name: string): Promise<void> => {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
  await page.locator('[aria-busy]').waitFor({ state: 'detached' });
};

const speakSpanish = async ({ page }: HostStand): Promise<void> => {
  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByRole('button', { name: 'Tu menú' }).waitFor();
};

/** Whose plan has room for one more. */
const lola = 'lola@example.com';

/** With somebody who has not accepted yet. */
const invite = async (at: HostStand, { cloud }: Restaurant): Promise<void> => {
  const account = { email: lola, password: ownerAccount.password, ownerName: 'Lola Méndez' };
  const { accounts } = createCloudClient(cloud.program().url);
  // The next visit finds her there.
  await accounts.register.mutate({ ...account, restaurant: demoRestaurant }).catch(() => null);
  await signIn(at, lola);
  await openPage(at, 'Staff');
  await at.page.getByLabel('Email addresses').fill('zoe@example.com');
  await at.page.getByRole('button', { name: 'Invite', exact: true }).click();
  await at.page.getByRole('button', { name: /^Send again/ }).waitFor();
};

/** Of somebody who is signed in elsewhere too. */
const openAccount = async (at: HostStand, { cloud }: Restaurant): Promise<void> => {
  await createCloudClient(cloud.program().url).accounts.signIn.mutate(ownerSignIn);
  await signIn(at);
  await at.page.goto(new URL('/account', cloud.program().url).href);
  await at.page
    .getByRole('button', { name: /^Sign out there/ })
    .first()
    .waitFor();
};

const inSpanish =
  (walk: NonNullable<Stop['walk']>): NonNullable<Stop['walk']> =>
  async (at, restaurant) => {
    await walk(at, restaurant);
    await speakSpanish(at);
  };

export const dashboard: readonly Stop[] = [
  { name: 'dashboard-sign-in', from: 'cloud', walk: ({ page }) => page.getByLabel('Password').waitFor() },
  {
    name: 'dashboard-register',
    from: 'cloud',
    walk: ({ page }) => page.getByText('Open an account').click(),
  },
  { name: 'dashboard', from: 'cloud', walk: (at) => signIn(at) },
  ...(['Restaurant', 'Staff', 'Stations', 'All restaurants'] as const).map(
    (page): Stop => ({
      name: `dashboard-${page.toLowerCase().replace(' ', '-')}`,
      from: 'cloud',
      walk: async (at) => {
        await signIn(at);
        await openPage(at, page);
      },
    }),
  ),
  { name: 'dashboard-invited', from: 'cloud', walk: invite },
  { name: 'dashboard-invited-spanish', from: 'cloud', walk: inSpanish(invite) },
  { name: 'dashboard-account', from: 'cloud', walk: openAccount },
  { name: 'dashboard-account-spanish', from: 'cloud', walk: inSpanish(openAccount) },
];
