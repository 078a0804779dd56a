// On a small screen the navigation lies at the foot of the page: short news stands above it, where nothing can be pressed.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';

let ground: CloudGround;

beforeAll(async () => {
  ground = await openCloudGround();
}, 180_000);

afterAll(() => ground.close());

it.each([
  { width: 360, height: 740 },
  { width: 840, height: 700 },
])('leaves the navigation in reach while there is news, at $width × $height', async (size) => {
  const page = await ground.openAsOwner('/');
  await page.setViewportSize(size);
  await page.getByRole('link', { name: 'Restaurant', exact: true }).click();
  await page.getByRole('form', { name: 'Profile' }).getByRole('button', { name: 'Save' }).click();
  const news = page.getByRole('dialog', { name: 'Profile: saved.' });
  const last = page.getByRole('link', { name: 'Stations', exact: true });
  const bottomOf = async (): Promise<number> => {
    const box = must(await news.boundingBox(), 'it is told');
    return box.y + box.height;
  };
  const { y: top } = must(await last.boundingBox(), 'the navigation is there');
  await expect.poll(bottomOf).toBeLessThanOrEqual(top);
});
