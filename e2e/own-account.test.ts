// Somebody looks after their own account in a browser: another email address, taken by the letter that goes there, and a
// picture, which is refused in words when it is too large or too wide, before it is sent and after.
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { png } from '#server/testing/png.ts';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './harness/browser.ts';
import { signIn } from './harness/cloud-page.ts';
import { linkIn } from './harness/letters.ts';
import { startCloud } from './harness/programs.ts';
import { ownerAccount } from './harness/restaurant.ts';

const NEW_EMAIL = 'maria.delgado@example.org';

async function openCloud() {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const { url } = cloud.program();
  await openDemoRestaurant(url, ownerAccount);
  const newPage = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(url);
    await signIn(page, ownerAccount);
    await page.getByRole('heading', { name: 'Tonight' }).waitFor();
    return page;
  };
  return { cloud, url, newPage };
}

it('changes an email by the link of a letter, and signs out every other browser', async () => {
  const { cloud, url, newPage } = await openCloud();
  const [page, phone] = [await newPage(), await newPage()];
  await page.goto(`${url}/account`);
  const form = page.getByRole('form', { name: 'Email' });
  await form.getByLabel('New email').fill(NEW_EMAIL);
  await form.getByLabel('Password you have now').fill('not the password');
  await form.getByRole('button', { name: 'Change the email' }).click();
  await page.getByText('The password you have now is another.').waitFor();
  await form.getByLabel('Password you have now').fill(ownerAccount.password);
  await form.getByRole('button', { name: 'Change the email' }).click();
  await page.getByText(`If ${NEW_EMAIL} has no account yet, a letter is on its way there.`).waitFor();

  await page.goto(await linkIn(cloud.folder, NEW_EMAIL, '/confirm-email'));
  await page.getByRole('button', { name: 'Use this address' }).click();
  await page.getByText('Your account has the new address.').waitFor();
  await page.goto(`${url}/account`);
  await page.getByText(`${NEW_EMAIL} · confirmed`).waitFor();

  await phone.reload();
  await signIn(phone, ownerAccount);
  await phone.getByText('Name or password is wrong.').waitFor();
  await signIn(phone, { ...ownerAccount, email: NEW_EMAIL });
  await phone.getByRole('heading', { name: 'Tonight' }).waitFor();
  expect(await phone.getByRole('button', { name: 'Your menu' }).getAttribute('aria-label')).toContain(
    NEW_EMAIL,
  );
});

const TWO_MB = 2 * 1024 * 1024;

it('shows a picture to colleagues, and says why one is refused before it is sent and after', async () => {
  const { url, newPage } = await openCloud();
  const page = await newPage();
  await page.goto(`${url}/account`);
  const form = page.getByRole('form', { name: 'Your picture' });
  const choose = (buffer: Buffer) =>
    form.locator('input[type=file]').setInputFiles({ name: 'maria.png', mimeType: 'image/png', buffer });
  const use = form.getByRole('button', { name: 'Use this picture' });

  for (const [file, words] of [
    [Buffer.from(png(640, 480, TWO_MB)), 'A picture has at most 2 MB. Make it smaller first.'],
    [Buffer.from(png(4097, 480)), 'A picture has at most 4096 pixels each way. Make it smaller first.'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'This is no JPEG, PNG or WebP picture.'],
  ] as const) {
    await choose(file);
    await form.getByText(words).waitFor();
    await use.click();
    await form.locator('button[aria-invalid="true"]:focus').waitFor();
  }

  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 120, height: 120 } });
  // What the page took for good arrives as another: the cloud judges by itself.
  for (const [arrives, words] of [
    [Buffer.from(png(640, 480, TWO_MB)), 'A picture has at most 2 MB. Make it smaller first.'],
    [Buffer.from(png(4097, 480)), 'A picture has at most 4096 pixels each way. Make it smaller first.'],
  ] as const) {
    await page.route('**/files/account/picture', (route) => route.continue({ postData: arrives }), {
      times: 1,
    });
    await choose(picture);
    await use.click();
    await page.getByRole('alert').getByText(words).waitFor();
  }

  const chooseAndPress = (bytes: readonly number[]) =>
    form.evaluate((element: HTMLFormElement, numbers) => {
      const held = new DataTransfer();
      held.items.add(new File([new Uint8Array(numbers)], 'maria.png', { type: 'image/png' }));
      const input = element.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('no file is asked for');
      input.files = held.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      element.requestSubmit();
    }, bytes);
  await chooseAndPress([...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]);
  await page.getByRole('alert').getByText('This is no JPEG, PNG or WebP picture.').waitFor();
  await form.getByRole('button', { name: 'Picture: Choose a file, maria.png' }).waitFor();
  await chooseAndPress([...picture]);
  await form.getByRole('button', { name: 'Remove the picture' }).waitFor();
  await form.getByRole('button', { name: 'Picture: Choose a file, none chosen' }).waitFor();
  const shownIn = (place: string) =>
    page.locator(`${place} img[src^="/files/"]`).evaluate((image: HTMLImageElement) => image.naturalWidth);
  const inMenu = page.getByRole('button', { name: 'Your menu' }).locator('img');
  await inMenu.waitFor();
  await page.goto(`${url}/staff`);
  await page.getByText('Maria Delgado').waitFor();
  await expect.poll(() => shownIn('main')).toBe(120);

  await page.goto(`${url}/account`);
  await form.getByRole('button', { name: 'Remove the picture' }).click();
  await inMenu.waitFor({ state: 'detached' });
});
