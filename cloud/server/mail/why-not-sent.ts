// Why a letter could not be handed over, as whoever runs the service can act on it: kept with the letter and told in the back
// office. It names nobody it is for and holds nothing of the address or the password in SMTP_URL: of the mail server no more
// than the number it answers with, what is wrong with its certificate, and which names that is for.
import { z } from 'zod';
import { assertNever } from '#shared/must.ts';

const certificateFaults = ['certificate-untrusted', 'certificate-over', 'certificate-of-other'] as const;

export const whyNotSent = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(certificateFaults), said: z.string() }),
  z.object({ kind: z.literal('not-encrypted') }),
  z.object({ kind: z.literal('unreachable'), said: z.string() }),
  /** By the number it answers with. */
  z.object({ kind: z.literal('answered'), said: z.string() }),
  z.object({ kind: z.literal('unknown') }),
]);
export type WhyNotSent = z.infer<typeof whyNotSent>;

const certificate = z.object({
  subjectaltname: z.string().optional(),
  subject: z.object({ CN: z.string().optional() }).optional(),
});

const told = z.object({
  message: z.string(),
  code: z.string().optional(),
  responseCode: z.int().optional(),
  /** What it answers to. */
  command: z.string().optional(),
  /** Of the network: what was tried. */
  syscall: z.string().optional(),
  /** Where it is for another name. */
  cert: certificate.optional().catch(undefined),
});
type Told = z.infer<typeof told>;

const MOST_NAMES = 5;

/** As Node spells them: DNS:mx.example.net, IP Address:192.0.2.1. */
function namesIn({ subject, subjectaltname = '' }: z.infer<typeof certificate>): string {
  const names = [...subjectaltname.matchAll(/(?:DNS|IP Address):([^,]+)/g)].map(([, name]) => name);
  return names.slice(0, MOST_NAMES).join(', ') || (subject?.CN ?? '–');
}

function certificateFault({ message, responseCode, syscall, cert = {} }: Told): WhyNotSent | null {
  if (responseCode !== undefined || syscall !== undefined) return null;
  if (/altnames/i.test(message)) return { kind: 'certificate-of-other', said: namesIn(cert) };
  const [said] = /[^;]*certificate[^;.]*/i.exec(message) ?? [];
  if (said === undefined) return null;
  return { kind: /expired|not yet valid/i.test(said) ? 'certificate-over' : 'certificate-untrusted', said };
}

/** It answers without TLS where that is to begin, or knows no STARTTLS. Who cannot encrypt for now answers with a number below. */
const isPlain = ({ message, command, responseCode = 0 }: Told): boolean =>
  /wrong version number/.test(message) || (command === 'STARTTLS' && responseCode >= 500);

export const refusedWith = (code: number): WhyNotSent => ({ kind: 'answered', said: String(code) });

export function whyOf(error: unknown): WhyNotSent {
  const { data } = told.safeParse(error);
  if (data === undefined) return { kind: 'unknown' };
  const fault = certificateFault(data);
  if (fault !== null) return fault;
  if (isPlain(data)) return { kind: 'not-encrypted' };
  const { code = 'unknown', responseCode } = data;
  return responseCode === undefined ? { kind: 'unreachable', said: code } : refusedWith(responseCode);
}

/** For the log. */
export function wordsOfWhy(why: WhyNotSent): string {
  switch (why.kind) {
    case 'certificate-untrusted':
      return `the certificate of the mail server is not trusted: ${why.said}; NODE_EXTRA_CA_CERTS names who vouches for it`;
    case 'certificate-over':
      return `the certificate of the mail server does not count now: ${why.said}`;
    case 'certificate-of-other':
      return `the certificate of the mail server is for another name than SMTP_URL has: ${why.said}`;
    case 'not-encrypted':
      return 'the mail server offers no encrypted connection';
    case 'unreachable':
      return `the mail server cannot be reached: ${why.said}`;
    case 'answered':
      return `the mail server said ${why.said}`;
    case 'unknown':
      return 'unknown';
    default:
      return assertNever(why);
  }
}

const withWhy = z.object({ why: whyNotSent });

/** Of a letter that was tried: its details hold it beside what waits, or alone once the letter was given up. */
export const keptWhy = (details: string | null): WhyNotSent | null =>
  withWhy.safeParse(JSON.parse(details ?? 'null')).data?.why ?? null;
