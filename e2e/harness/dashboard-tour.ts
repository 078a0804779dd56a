// Every page of the dashboard, and how an owner comes to it.
import { demoRestaurant } from '../../scripts/start/demo.ts';
import type { HostStand } from './host-stand.ts';
import { ownerAccount } from './restaurant.ts';
import type { Stop } from './stop.ts';

const signIn = async ({ page }: HostStand): Promise<void> => {
  await page.getByLabel('Email').fill(ownerAccount.email);
  await page.getByLabel('Password').fill(ownerAccount.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tonight' }).waitFor();
  await page.getByText(demoRestaurant.name).first().waitFor();
};

export const dashboard: readonly Stop[] = [
  { name: 'dashboard-sign-in', from: 'cloud' },
  {
    name: 'dashboard-register',
    from: 'cloud',
    walk: ({ page }) => page.getByText('Open an account').click(),
  },
  { name: 'dashboard', from: 'cloud', walk: signIn },
  ...(['Restaurant', 'Staff', 'Stations', 'All restaurants'] as const).map(
    (page): Stop => ({
      name: `dashboard-${page.toLowerCase().replace(' ', '-')}`,
      from: 'cloud',
      walk: async (at) => {
        await signIn(at);
        await at.page.getByRole('link', { name: page, exact: true }).click();
        await at.page.getByRole('heading', { level: 1 }).and(at.page.locator(':focus')).waitFor();
        await at.page.locator('[aria-busy]').waitFor({ state: 'detached' });
      },
    }),
  ),
];
