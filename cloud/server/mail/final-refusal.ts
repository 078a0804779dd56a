// Which of a mail server's answers end a letter: a 5xx about whom it is for or what is in it, which another try would be
// told again. Everything else is tried again: a 4xx, such as of a greylist, says “later” by itself, and what is said about
// us (that we must sign in, may not relay, fail SPF or DKIM, are on a list) is mended here and not by who is written to.
//
// 5.7.x (RFC 3463, RFC 7372 and what the large providers add) is both. Final are 5.7.1, the rule of a mailbox about whom it
// takes letters from, unless its words are about us; 5.7.2, a list nobody may write to; 5.7.17 and 5.7.18, a mailbox or
// domain that has another owner now; and 5.7.100 to 5.7.199, by which Exchange tells the rules of one mailbox. The rest is
// about us: 5.7.8 to 5.7.14 signing in, 5.7.20 to 5.7.30 proof of the sender, 5.7.57 to 5.7.64 and from 5.7.500 on our server.
import { z } from 'zod';

const WE_ARE_TO_SIGN_IN = [530, 534, 535, 538];
const POLICY = /^\d{3}[ -]5\.7\.(\d{1,3})\b/m;
const POLICIES_OF_A_MAILBOX = new Set([1, 2, 17, 18]);
/** In the words of 5.7.1, which servers also say where one of the others would be meant. */
const ABOUT_US =
  /relay|authenticat|log ?in|sign in|client host|helo|sender address rejected|\bspf\b|dkim|dmarc|\bptr\b|reverse|block ?list|black ?list|on a list|\blisted\b|reputation|spamhaus|\bip\b/i;

function isAboutUs(answer: string): boolean {
  const policy = POLICY.exec(answer)?.[1];
  if (policy === undefined) return false;
  const detail = Number(policy);
  if (detail >= 100 && detail < 200) return false;
  return !POLICIES_OF_A_MAILBOX.has(detail) || (detail === 1 && ABOUT_US.test(withoutAddresses(answer)));
}

/** A mailbox may be called anything: relay@example.com is no word about us. */
const withoutAddresses = (answer: string): string => answer.replaceAll(/\S+@\S+/g, '');

const aboutTheLetter = z.object({
  command: z.enum(['RCPT TO', 'DATA']),
  responseCode: z
    .int()
    .min(500)
    .max(599)
    .refine((code) => !WE_ARE_TO_SIGN_IN.includes(code)),
  /** All of the answer, as it came. */
  response: z
    .string()
    .refine((answer) => !isAboutUs(answer))
    .optional(),
});

/** The code it was refused with; undefined: it may be tried again. */
export function finalRefusal(error: unknown): number | undefined {
  return aboutTheLetter.safeParse(error).data?.responseCode;
}
