// A mail server whose certificate nobody vouches for: operators read in the settings which letters wait, why, and that
// NODE_EXTRA_CA_CERTS is what helps, in both languages.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selfSigned } from '#server/mail/testing/self-signed.ts';
import { faultsOf } from './harness/faults-of.ts';
import { type MailGround, openMailGround } from './harness/mail-ground.ts';
import { ownerAccount } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

let ground: MailGround;

beforeAll(async () => {
  ground = await openMailGround({ certificate: selfSigned(new Date()) }, 'hoststand:s3cret-of-mail@');
}, 120_000);

afterAll(() => ground.close());

it('says why letters wait and what to do, and no password', async () => {
  const page = await ground.openOffice();
  await page.goto(`${ground.cloud.program().url}/backoffice/settings`);
  await page.getByText('No letter is held up').waitFor();
  await ground.registerOwner();
  const reason = page.getByRole('listitem').filter({
    has: page.getByRole('heading', {
      name: 'The certificate of the mail server is not trusted: “self-signed certificate”',
    }),
  });
  await until('the reason', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Letters that did not leave' }).waitFor();
    await page.getByText('No letter is held up').or(page.getByText(ownerAccount.email)).first().waitFor();
    return (await reason.count()) === 1;
  });
  const said = await reason.innerText();
  expect(said).toContain('NODE_EXTRA_CA_CERTS');
  expect(said).toContain(`${ownerAccount.email} · Confirm an address`);
  expect(await page.content()).not.toContain('s3cret-of-mail');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByText('no es de confianza: «self-signed certificate»').waitFor();
}, 60_000);
