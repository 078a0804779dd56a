// Which of a mail server's answers end a letter: a 5xx about whom it is for or what is in it. What is said about us, that we
// must sign in or may not send, is mended here and tried again.
import { z } from 'zod';

const WE_ARE_TO_SIGN_IN = [530, 535, 538];

const aboutTheLetter = z.object({
  command: z.enum(['RCPT TO', 'DATA']),
  responseCode: z
    .int()
    .min(500)
    .max(599)
    .refine((code) => !WE_ARE_TO_SIGN_IN.includes(code)),
});

/** The code it was refused with; undefined: it may be tried again. */
export function finalRefusal(error: unknown): number | undefined {
  return aboutTheLetter.safeParse(error).data?.responseCode;
}
