// Which of a mail server's answers end a letter: a 5xx about whom it is for or what is in it. What is said about us, that we
// must sign in or may not send (5.7.x), is mended here and tried again.
import { z } from 'zod';

const WE_ARE_TO_SIGN_IN = [530, 535, 538];
const ABOUT_US = /^\d{3}[ -]5\.7\.\d/m;

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
    .refine((answer) => !ABOUT_US.test(answer))
    .optional(),
});

/** The code it was refused with; undefined: it may be tried again. */
export function finalRefusal(error: unknown): number | undefined {
  return aboutTheLetter.safeParse(error).data?.responseCode;
}
