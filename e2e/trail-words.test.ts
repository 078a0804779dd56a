// The audit trail tells what was changed as a person reads it: an owner finds new hours, an address and rights by their
// words in either language, and an operator the settings of the platform.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { must } from '#shared/must.ts';
import { firstSettings } from '#shared/platform/platform-settings.ts';
import { createCloudClient } from '../scripts/start/cloud-client.ts';
import { demoHost } from '../scripts/start/demo.ts';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { faultsOf } from './harness/faults-of.ts';
import { ownerSignIn } from './harness/restaurant.ts';

let ground: CloudGround;

beforeAll(async () => {
  ground = await openCloudGround();
  await changeMuch(ground.cloud.program().url);
}, 120_000);

afterAll(() => ground.close());

const evening = [{ opens: 18 * 60, closes: 25 * 60 }];

const address = {
  ...{ id: mintUuid(Date.now(), new Uint8Array(10)), building: '', street: '12 Elm Street', city: 'Hudson' },
  ...{ region: 'New York', postalCode: '12534', country: 'US' },
  ...{ latitudeMicro: null, longitudeMicro: null, isPrimary: true },
};

async function changeMuch(url: string): Promise<void> {
  const { accounts, restaurants, staff } = createCloudClient(url);
  await accounts.signIn.mutate(ownerSignIn);
  const [own] = await restaurants.list.query();
  const restaurantId = must(own, 'an owner has a restaurant').id;
  const hours = Array.from({ length: 7 }, (_, day) => (day === 0 ? [] : evening));
  await restaurants.change.mutate({ restaurantId, details: { hours }, opened: { hours: [] } });
  await restaurants.setAddresses.mutate({ restaurantId, addresses: [address], opened: [] });
  const people = await staff.list.query({ restaurantId });
  const { id: staffId, role } = must(
    people.find(({ name }) => name === demoHost.name),
    'the demo has a host',
  );
  const opened = { role, jobTitle: '', granted: [], refused: [] };
  await staff.changeRights.mutate({ restaurantId, staffId, ...opened, granted: ['reports.view'], opened });
}

async function openEntry(page: Page, words: string): Promise<Locator> {
  await page
    .getByRole('listitem')
    .filter({ hasText: words })
    .first()
    .getByRole('button', { name: /^(?:Entry|Entrada) \d/ })
    .click();
  return page.getByRole('dialog');
}

async function expectPlain(dialog: Locator): Promise<void> {
  expect(await dialog.innerText()).not.toMatch(/[{}[\]]|null|\b\d{4}\b.*opens/);
}

it('tells an owner the days, the address and the rights that changed', async () => {
  const page = await ground.openAsOwner('/audit');
  const search = page.getByRole('searchbox');
  await search.fill('hours');
  await page.getByText('Changed the addresses').waitFor({ state: 'detached' });
  const changed = await openEntry(page, 'Changed the restaurant');
  await changed.getByText('Hours: Tuesday–Sunday').waitFor();
  await changed.getByText('Closed').waitFor();
  await changed.getByText('18:00–01:00').waitFor();
  await expectPlain(changed);
  await page.keyboard.press('Escape');
  await changed.waitFor({ state: 'detached' });
  expect(await faultsOf(page)).toEqual([]);

  await search.fill('addresses');
  const moved = await openEntry(page, 'Changed the addresses');
  await moved.getByText('12 Elm Street').waitFor();
  await moved.getByText('12534 Hudson').waitFor();
  await moved.getByText('United States').waitFor();
  await expectPlain(moved);
  await page.keyboard.press('Escape');

  await search.fill('how well quotes were kept');
  await page.getByText('Changed the addresses').waitFor({ state: 'detached' });
  const given = await openEntry(page, 'Changed what somebody may do');
  await given.getByText('May now', { exact: true }).waitFor();
  await given.getByText('See how well quotes were kept').waitFor();
  await expectPlain(given);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByLabel('Buscar').fill('horario');
  const enEspañol = await openEntry(page, 'Cambió el restaurante');
  await enEspañol.getByText('Horario: martes–domingo').waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('Buscar').fill('esperas anunciadas');
  const permiso = await openEntry(page, 'Cambió lo que alguien puede hacer');
  await permiso.getByText('Ver si se cumplieron las esperas anunciadas').waitFor();
}, 60_000);

it('keeps the long words of an entry within a phone', async () => {
  const page = await ground.openAsOwner('/audit');
  await page.setViewportSize({ width: 360, height: 780 });
  await page.getByRole('searchbox').fill('signed in');
  await page.getByText('Changed the addresses').waitFor({ state: 'detached' });
  const entry = await openEntry(page, 'Signed in');
  const program = entry.getByRole('definition').last();
  expect(await program.innerText()).toMatch(/Mozilla/);
  const box = must(await program.boundingBox(), 'the program is shown');
  const room = must(await entry.boundingBox(), 'the dialog is shown');
  expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width);
}, 60_000);

it('tells an operator which setting of the platform changed, and from what', async () => {
  const { url } = ground.cloud.program();
  const page = await ground.openOffice();
  await page.goto(`${url}/backoffice/settings`);
  await page.getByRole('combobox', { name: 'Registration' }).click();
  await page.getByRole('option', { name: 'by application' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').first().waitFor();
  await page.goto(`${url}/backoffice/audit`);
  await page.getByRole('searchbox').fill('registration');
  const dialog = await openEntry(page, 'Changed settings of the platform');
  expect(firstSettings.registration).toBe('open');
  await dialog.getByText('open to anybody').waitFor();
  await dialog.getByText('by application').waitFor();
  expect(await dialog.getByText('Address for questions').count()).toBe(0);
  await expectPlain(dialog);
}, 60_000);
