// A mail server with a certificate of one's own, as the handbook says to have it trusted: the real program with
// NODE_EXTRA_CA_CERTS hands it letters over an encrypted line, and without that says why not and hands over none.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTRPCClient, httpLink } from '@trpc/client';
import { expect, inject, it, onTestFinished } from 'vitest';
import type { CloudRouter } from '../router.ts';
import { endCloud, runCloud, urlOf } from '../testing/cloud-program.ts';
import { GOOD_PASSWORD, madrid } from '../testing/open-test-cloud.ts';
import { selfSigned } from './testing/self-signed.ts';
import { openSmtpServer } from './testing/smtp-server.ts';

const registration = {
  ...{ email: 'ana@example.com', password: GOOD_PASSWORD, ownerName: 'Ana' },
  restaurant: { name: 'Casa Botín', ...madrid },
};

it('is handed letters once NODE_EXTRA_CA_CERTS names its certificate, and none before', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hoststand-authority-'));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const certificate = selfSigned(new Date());
  const server = await openSmtpServer({ certificate });
  onTestFinished(() => server.close());
  const data = join(scratch, 'data');
  cpSync(inject('pgliteTemplate'), data, { recursive: true });
  const args = ['--data', data, '--port', '0'];
  const settings = { SMTP_URL: server.url, LOG_LEVEL: 'warn' };

  const wary = runCloud(args, settings);
  let said = '';
  wary.process.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const trpc = createTRPCClient<CloudRouter>({ links: [httpLink({ url: `${await urlOf(wary)}/trpc` })] });
  await trpc.accounts.register.mutate(registration);
  await expect
    .poll(() => said, { timeout: 10_000 })
    .toContain('self-signed certificate; NODE_EXTRA_CA_CERTS names who vouches for it');
  await endCloud(wary);
  expect(server.letters).toEqual([]);

  const authority = join(scratch, 'authority.pem');
  writeFileSync(authority, certificate.cert);
  const trusting = runCloud(args, { ...settings, NODE_EXTRA_CA_CERTS: authority });
  const again = createTRPCClient<CloudRouter>({
    links: [httpLink({ url: `${await urlOf(trusting)}/trpc` })],
  });
  await again.accounts.askForReset.mutate({ email: registration.email });
  await expect.poll(() => server.letters.length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(server.letters[0]).toMatchObject({ to: registration.email, isEncrypted: true });
  await endCloud(trusting);
}, 60_000);
