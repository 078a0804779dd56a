// Has the running test trust a certificate beside those it trusts anyway, until it ends.
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { SelfSigned } from './self-signed.ts';

export function trustCertificate({ cert }: SelfSigned): void {
  const trusted = getCACertificates('default');
  onTestFinished(() => setDefaultCACertificates(trusted));
  setDefaultCACertificates([...trusted, cert]);
}
