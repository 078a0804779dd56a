// What a person may say about themselves, as it is stored.
import { z } from 'zod';
import { parsePhone } from '#shared/phone/phone.ts';
import { language } from '#shared/strings/languages.ts';
import { typedText } from '#shared/text/clean-text.ts';

const LONGEST_PHONE = 40;

/** With its country, so that it means the same wherever its owner works. */
const phone = typedText(LONGEST_PHONE).transform((text, context) => {
  if (text === '') return null;
  const parsed = parsePhone(text, '');
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'a phone begins with + and the number of its country' });
  return z.NEVER;
});

export const profile = z.object({
  firstName: typedText(100).pipe(z.string().min(1)),
  lastName: typedText(100),
  preferredName: typedText(100),
  phone,
  language,
  takesNews: z.boolean(),
});
