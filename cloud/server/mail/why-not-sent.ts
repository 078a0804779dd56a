// Why a letter could not be handed over, in words for the log that name nobody it is for.
import { z } from 'zod';

const told = z.object({
  message: z.string(),
  code: z.string().optional(),
  responseCode: z.int().optional(),
});

export function whyNotSent(error: unknown): string {
  const { data } = told.safeParse(error);
  if (data === undefined) return 'unknown';
  const { message, code = 'unknown', responseCode } = data;
  if (responseCode !== undefined) return `the mail server said ${responseCode}`;
  const [certificate] = /[^;]*(?:certificate|altnames)[^;.]*/i.exec(message) ?? [];
  if (certificate !== undefined)
    return `the certificate of the mail server is not trusted: ${certificate}; NODE_EXTRA_CA_CERTS names who vouches for it`;
  if (/wrong version number/.test(message)) return 'the mail server offers no encrypted connection';
  return `the mail server cannot be reached: ${code}`;
}
