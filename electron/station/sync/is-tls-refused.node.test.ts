import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { isTlsRefused } from './is-tls-refused.ts';

const failed = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

test('a certificate that proves nothing is told from a line that is down', () => {
  const wrong = ['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'];
  const untrusted = ['ERR_TLS_CERT_ALTNAME_INVALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'];
  for (const code of [...wrong, ...untrusted]) expect(isTlsRefused(failed(code))).toBe(true);
  for (const code of ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_SOCKET']) {
    expect(isTlsRefused(failed(code))).toBe(false);
  }
  expect(isTlsRefused(new Error('something else'))).toBe(false);
});

test('somebody who speaks plain http at an https address is not the cloud', async () => {
  const server = createServer((_, response) => response.end('<html>Welcome</html>')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const error = await fetch(`https://127.0.0.1:${port}`).catch((thrown: unknown) => thrown);
  expect(isTlsRefused(error)).toBe(true);
});
