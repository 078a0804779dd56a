// Letters leave once, whoever sends them, and are tried again when a mail server says "later".
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { must } from '#shared/must.ts';
import type { Language } from '#shared/strings/languages.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { folderCarrier } from './folder-carrier.ts';
import type { Letter } from './letter.ts';
import { listStuck } from './list-stuck.ts';
import { postMail } from './post-mail.ts';
import { sendWaitingMail } from './send-waiting-mail.ts';
import { smtpCarrier } from './smtp-carrier.ts';
import { selfSigned } from './testing/self-signed.ts';
import { openSmtpServer } from './testing/smtp-server.ts';
import { trustCertificate } from './testing/trust-certificate.ts';

const FROM = 'Hoststand <hello@example.org>';
const address = 'https://cloud.example.org';
const MINUTE = 60_000;

describe.each(await openTestDatabases())('mail on $name', ({ database, reset }) => {
  beforeEach(reset);

  const post = (to: string, letter: Letter, language: Language = 'en') =>
    withoutTenant(database.kysely, (trx) =>
      postMail(openTestCloud(database).cloud, trx, { to, language, letter }),
    );

  const waiting = () => database.kysely.selectFrom('mail').selectAll().orderBy('created_at').execute();

  async function openServer(refuses = 0) {
    const server = await openSmtpServer({ refuses });
    onTestFinished(() => server.close());
    const carrier = smtpCarrier({ url: server.url, from: FROM });
    return { server, post: { carrier, address } };
  }

  it('reaches a mail server with a link of the public address, and forgets what was in it', async () => {
    const { cloud } = openTestCloud(database);
    const { server, post: to } = await openServer();
    await post('ana@example.com', { kind: 'verify-email', token: 'heron-token' }, 'es');
    await sendWaitingMail(cloud, to);
    expect(server.letters).toHaveLength(1);
    const [sent] = server.letters;
    expect(sent?.to).toBe('ana@example.com');
    expect(sent?.source).toMatch(/^From: Hoststand <hello@example\.org>$/m);
    expect(sent?.source).toMatch(/^Message-ID: <[0-9a-f-]{36}@example\.org>$/m);
    expect(sent?.source.replaceAll('=\n', '')).toContain(`${address}/verify-email#heron-token`);
    const [row] = await waiting();
    expect(row).toMatchObject({ details: null, sent_at: cloud.clock(), attempts: 1 });
  });

  it('sends each letter once when two copies of the service send at the same time', async () => {
    const { cloud } = openTestCloud(database);
    const { server, post: to } = await openServer();
    const people = Array.from({ length: 40 }, (_, at) => `${at}@example.com`);
    for (const person of people) await post(person, { kind: 'password-changed' });
    await Promise.all([sendWaitingMail(cloud, to), sendWaitingMail(cloud, to), sendWaitingMail(cloud, to)]);
    expect(server.letters.map((letter) => letter.to).sort()).toEqual([...people].sort());
  });

  it('tries again, later each time, when the mail server says so', async () => {
    const { cloud, clock } = openTestCloud(database);
    const { server, post: to } = await openServer(2);
    await post('ana@example.com', { kind: 'reset-password', token: 'heron-token' });
    await sendWaitingMail(cloud, to);
    clock.now += MINUTE / 2 - 1;
    await sendWaitingMail(cloud, to);
    expect((await waiting())[0]).toMatchObject({ attempts: 1, sent_at: null });
    clock.now += 1;
    await sendWaitingMail(cloud, to);
    clock.now += MINUTE - 1;
    await sendWaitingMail(cloud, to);
    expect(server.letters).toHaveLength(0);
    clock.now += 1;
    await sendWaitingMail(cloud, to);
    expect(server.letters).toHaveLength(1);
  });

  it('waits while the mail server is away, and is sent once, as text and as HTML, when it is back', async () => {
    const { cloud, clock } = openTestCloud(database);
    const away = await openSmtpServer();
    const port = Number(new URL(away.url).port);
    const to = { carrier: smtpCarrier({ url: away.url, from: FROM }), address };
    await away.close();
    await post('ana@example.com', { kind: 'reset-password', token: 'heron-token' });
    await sendWaitingMail(cloud, to);
    expect((await waiting())[0]).toMatchObject({ attempts: 1, sent_at: null, failed_at: null });
    const back = await openSmtpServer({ port });
    onTestFinished(() => back.close());
    clock.now += MINUTE / 2;
    await sendWaitingMail(cloud, to);
    await sendWaitingMail(cloud, to);
    expect(back.letters).toHaveLength(1);
    expect(back.letters[0]?.source).toMatch(/^Content-Type: text\/plain/m);
    expect(back.letters[0]?.source).toMatch(/^Content-Type: text\/html/m);
  });

  it('is not tried again once its mail server refused it for good, and who asked for it is told', async () => {
    const test = openTestCloud(database);
    const wrong = 'nobody@example.com';
    const server = await openSmtpServer({ unknown: [wrong, 'nemo@example.com'] });
    onTestFinished(() => server.close());
    const to = { carrier: smtpCarrier({ url: server.url, from: FROM }), address };
    const { api, restaurantId } = await test.registerOwner(wrong);
    const invitation = { restaurantId, role: 'host', jobTitle: '', language: 'en' } as const;
    await api.invitations.invite.mutate({ ...invitation, emails: ['nemo@example.com', 'zoe@example.com'] });
    expect((await api.accounts.me.query()).isUndelivered).toBe(false);
    for (let round = 0; round < 3; round += 1) {
      await sendWaitingMail(test.cloud, to);
      test.clock.now += 5 * MINUTE;
    }
    expect(server.letters.map((letter) => letter.to)).toEqual(['zoe@example.com']);
    const attempts = (await waiting()).map((row) => [row.recipient, row.attempts, row.details]);
    expect(attempts.toSorted()).toEqual([
      ['nemo@example.com', 1, '{"why":{"kind":"answered","said":"550"}}'],
      [wrong, 1, '{"why":{"kind":"answered","said":"550"}}'],
      ['zoe@example.com', 1, null],
    ]);
    expect(await api.accounts.me.query()).toMatchObject({ isEmailVerified: false, isUndelivered: true });
    const listed = await api.invitations.list.query({ restaurantId });
    expect(listed.map((one) => [one.email, one.isUndelivered]).toSorted()).toEqual([
      ['nemo@example.com', true],
      ['zoe@example.com', false],
    ]);
  });

  it('is tried once where the rules of a mailbox keep it out, and again where they are about our own server', async () => {
    const attemptsAfter = async (refusal: string) => {
      const test = openTestCloud(database);
      const server = await openSmtpServer({ unknown: ['ana@example.com'], refusal });
      onTestFinished(() => server.close());
      const to = { carrier: smtpCarrier({ url: server.url, from: FROM }), address };
      await post('ana@example.com', { kind: 'password-changed' });
      for (let round = 0; round < 3; round += 1) {
        await sendWaitingMail(test.cloud, to);
        test.clock.now += 5 * MINUTE;
      }
      const row = (await waiting()).at(-1);
      await database.kysely.deleteFrom('mail').execute();
      return [row?.attempts, row?.failed_at !== null];
    };
    expect(await attemptsAfter('550 5.7.1 this mailbox takes letters from members alone')).toEqual([1, true]);
    expect(await attemptsAfter('554 5.7.1 <ana@example.com>: Relay access denied')).toEqual([3, false]);
    expect(await attemptsAfter('450 4.7.1 greylisted, come back later')).toEqual([3, false]);
  });

  it('tells a tenant of its own invitations alone, whoever else invites the same person', async () => {
    const test = openTestCloud(database);
    const nemo = 'nemo@example.com';
    const server = await openSmtpServer({ unknown: [nemo] });
    onTestFinished(() => server.close());
    const to = { carrier: smtpCarrier({ url: server.url, from: FROM }), address };
    const ana = await test.registerOwner('ana@example.com', 'Casa Ana');
    const ben = await test.registerOwner('ben@example.com', 'Casa Ben');
    const invite = ({ api, restaurantId }: typeof ana) =>
      api.invitations.invite.mutate({
        ...{ restaurantId, role: 'host', jobTitle: '', language: 'en', emails: [nemo] },
      });
    const told = async ({ api, restaurantId }: typeof ana) =>
      (await api.invitations.list.query({ restaurantId })).map(({ isUndelivered }) => isUndelivered);
    await invite(ana);
    await sendWaitingMail(test.cloud, to);
    test.clock.now += 1;
    await invite(ben);
    expect([await told(ana), await told(ben)]).toEqual([[true], [false]]);
    await sendWaitingMail(test.cloud, to);
    expect(await told(ben)).toEqual([true]);
    const [again] = await ana.api.invitations.list.query({ restaurantId: ana.restaurantId });
    const { id: invitationId } = must(again, 'the invitation');
    await ana.api.invitations.sendAgain.mutate({ restaurantId: ana.restaurantId, invitationId });
    expect([await told(ana), await told(ben)]).toEqual([[false], [true]]);
  });

  it('goes over an encrypted line where the mail server offers one, and over none it does not trust', async () => {
    const { cloud, clock } = openTestCloud(database);
    const certificate = selfSigned(new Date());
    const server = await openSmtpServer({ certificate });
    onTestFinished(() => server.close());
    const to = { carrier: smtpCarrier({ url: server.url, from: FROM }), address };
    await post('ana@example.com', { kind: 'reset-password', token: 'heron-token' });
    await sendWaitingMail(cloud, to);
    expect(server.letters).toEqual([]);
    expect((await waiting())[0]).toMatchObject({ attempts: 1, failed_at: null });
    expect(await listStuck(cloud)).toMatchObject([
      {
        ...{ to: 'ana@example.com', kind: 'reset-password', failedAt: null },
        why: { kind: 'certificate-untrusted', said: 'self-signed certificate' },
      },
    ]);
    trustCertificate(certificate);
    clock.now += MINUTE / 2;
    await sendWaitingMail(cloud, to);
    expect(server.letters).toMatchObject([{ to: 'ana@example.com', isEncrypted: true }]);
    expect(await listStuck(cloud)).toEqual([]);
  });

  it('gives up after a dozen tries, and keeps no link', async () => {
    const { cloud, clock } = openTestCloud(database);
    const { server, post: to } = await openServer(99);
    await post('ana@example.com', { kind: 'reset-password', token: 'heron-token' });
    for (let attempt = 0; attempt < 15; attempt += 1) {
      await sendWaitingMail(cloud, to);
      clock.now += 61 * MINUTE;
    }
    expect(server.letters).toHaveLength(0);
    const [row] = await waiting();
    expect(row).toMatchObject({ attempts: 12, sent_at: null });
    expect(row?.failed_at).toBeGreaterThan(0);
    expect(row?.details).not.toContain('heron-token');
    expect(await listStuck(cloud)).toMatchObject([{ attempts: 12, why: { kind: 'answered', said: '451' } }]);
  });

  it('is not held up while its first try goes on, and is once that failed', async () => {
    const { cloud } = openTestCloud(database);
    await post('ana@example.com', { kind: 'password-changed' });
    const answer = Promise.withResolvers<never>();
    const sending = sendWaitingMail(cloud, { carrier: { send: () => answer.promise }, address });
    await expect.poll(async () => (await waiting())[0]?.attempts).toBe(1);
    expect(await listStuck(cloud)).toEqual([]);
    answer.reject(Object.assign(new Error('the line broke'), { code: 'ESOCKET' }));
    await sending;
    expect(await listStuck(cloud)).toMatchObject([
      { attempts: 1, failedAt: null, why: { kind: 'unreachable', said: 'ESOCKET' } },
    ]);
  });

  it('is let go of by a copy of the service that died over it', async () => {
    const { cloud, clock } = openTestCloud(database);
    const { server, post: to } = await openServer();
    await post('ana@example.com', { kind: 'password-changed' });
    const dying = new Promise<never>(() => undefined);
    void sendWaitingMail(cloud, { carrier: { send: () => dying }, address });
    await expect.poll(async () => (await waiting())[0]?.attempts).toBe(1);
    await sendWaitingMail(cloud, to);
    expect(server.letters).toHaveLength(0);
    clock.now += 3 * MINUTE;
    await sendWaitingMail(cloud, to);
    expect(server.letters).toHaveLength(1);
  });

  it('lands in a folder as .eml when there is no mail server', async () => {
    const { cloud } = openTestCloud(database);
    const folder = mkdtempSync(join(tmpdir(), 'hoststand-mail-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const invitation = { kind: 'invitation', token: 't', inviter: 'Ana', role: 'host', brand: null } as const;
    await post('zoe@example.com', { ...invitation, restaurant: 'Casa\r\nBcc: spy@example.com' });
    await sendWaitingMail(cloud, { carrier: folderCarrier({ folder, from: FROM }), address });
    const [name, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^[0-9a-f-]{36}\.eml$/);
    const source = readFileSync(join(folder, name ?? ''), 'utf8');
    expect(source).toMatch(/^To: zoe@example\.com\r$/m);
    expect(source).toContain('Casa Bcc: spy@example.com invites you');
    expect(source).not.toMatch(/^Bcc:/im);
  });
});
