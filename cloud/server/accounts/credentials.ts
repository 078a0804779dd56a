// What people sign in with, as it is stored: addresses and usernames in lower case, passwords as NFKC, never cut short.
import { z } from 'zod';
import { passwordLength } from '#shared/passwords/password-length.ts';
import { typedText } from '#shared/text/clean-text.ts';

export const emailAddress = typedText(254)
  .pipe(z.email())
  .transform((email) => email.toLowerCase());

/** An email address or a username: nobody is told which of them exists. */
export const signInName = typedText(254)
  .pipe(z.string().min(1))
  .transform((name) => name.toLowerCase());

export const password = z
  .string()
  .max(passwordLength.longest * 2)
  .refine(
    (text) => text.isWellFormed() && !text.includes('\u0000'),
    'a password has characters no keyboard makes',
  )
  .transform((text) => text.normalize('NFKC'))
  .pipe(z.string().max(passwordLength.longest));
