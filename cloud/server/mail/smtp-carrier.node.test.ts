// Letters and passwords go over no line that is not encrypted by somebody who is trusted, and the log says why not.
import { expect, it, onTestFinished } from 'vitest';
import { smtpCarrier } from './smtp-carrier.ts';
import { selfSigned } from './testing/self-signed.ts';
import { openSmtpServer } from './testing/smtp-server.ts';
import { trustCertificate } from './testing/trust-certificate.ts';
import { whyOf, wordsOfWhy } from './why-not-sent.ts';

const mail = { id: 'm', to: 'ana@example.com', subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' };

const whyNot = (url: string): Promise<string> =>
  smtpCarrier({ url, from: 'hello@example.org' })
    .send(mail)
    .then(
      ({ kind }) => kind,
      (error) => wordsOfWhy(whyOf(error)),
    );

it('refuses a certificate nobody vouches for, in words that say what to do, and takes it from who is named', async () => {
  const certificate = selfSigned(new Date());
  const server = await openSmtpServer({ certificate });
  onTestFinished(() => server.close());
  expect(await whyNot(server.url)).toBe(
    'the certificate of the mail server is not trusted: self-signed certificate; NODE_EXTRA_CA_CERTS names who vouches for it',
  );
  expect(server.letters).toEqual([]);
  trustCertificate(certificate);
  expect(await whyNot(server.url)).toBe('taken');
  expect(server.letters).toMatchObject([{ isEncrypted: true }]);
});

it.each([
  { host: 'localhost', isFor: ['mx.example.net', '*.example.com'], said: 'mx.example.net, *.example.com' },
  { host: '127.0.0.1', isFor: ['mx.example.net'], said: 'mx.example.net' },
  { host: 'localhost', isFor: [], said: '127.0.0.1' },
])(
  'says of a certificate that is not for $host which names it is for: $said',
  async ({ host, isFor, said }) => {
    const certificate = selfSigned(new Date(), isFor);
    const server = await openSmtpServer({ certificate });
    onTestFinished(() => server.close());
    trustCertificate(certificate);
    expect(await whyNot(server.url.replace('127.0.0.1', host))).toBe(
      `the certificate of the mail server is for another name than SMTP_URL has: ${said}`,
    );
    expect(server.letters).toEqual([]);
  },
);

it('says that a mail server encrypts nothing where that would have to begin', async () => {
  const server = await openSmtpServer();
  onTestFinished(() => server.close());
  expect(await whyNot(server.url.replace('smtp:', 'smtps:'))).toBe(
    'the mail server offers no encrypted connection',
  );
});

it.each([
  {
    insteadOfEncrypting: '502 5.5.1 no such command',
    said: 'the mail server offers no encrypted connection',
  },
  { insteadOfEncrypting: '454 4.7.0 not for now', said: 'the mail server said 454' },
  { insteadOfEncrypting: '220 go on', said: 'the mail server cannot be reached: ESOCKET' },
])('says of a line that is not encrypted after "$insteadOfEncrypting" that $said', async (one) => {
  const server = await openSmtpServer(one);
  onTestFinished(() => server.close());
  expect(await whyNot(server.url)).toBe(one.said);
  expect(server.letters).toEqual([]);
});

it('says that a mail server is not there', async () => {
  const server = await openSmtpServer();
  await server.close();
  expect(await whyNot(server.url)).toBe('the mail server cannot be reached: ESOCKET');
});

it.each(['Connection closed unexpectedly', 'Error initiating TLS - no such cipher'])(
  'says of "%s" that the mail server cannot be reached, not that it encrypts nothing',
  (message) => {
    const error = Object.assign(new Error(message), { code: 'ETLS', command: 'CONN' });
    expect(whyOf(error)).toEqual({ kind: 'unreachable', said: 'ETLS' });
  },
);

it('keeps nothing of the name of a mail server that is not found, whatever is in it', () => {
  const error = new Error('getaddrinfo ENOTFOUND mail.certificates.example');
  expect(whyOf(Object.assign(error, { code: 'EDNS', syscall: 'getaddrinfo' }))).toEqual({
    kind: 'unreachable',
    said: 'EDNS',
  });
});
