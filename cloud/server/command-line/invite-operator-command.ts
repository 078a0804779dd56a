// Makes the first operator of a new service: whoever opens the link chooses a password and a second factor.
import { z } from 'zod';
import { language } from '#shared/strings/languages.ts';
import { emailAddress } from '../accounts/credentials.ts';
import { CannotStart } from '../cannot-start.ts';
import { inviteFirstOperator } from '../operators/first-operator.ts';
import { wordingOf } from '../refusal.ts';
import { adminCommand } from './admin-command.ts';

export const inviteOperatorCommand = adminCommand({
  words: 'operator invite',
  takes: '--email ADDRESS --name NAME [--language en|es]',
  options: {
    email: emailAddress,
    name: z.string().trim().min(1).max(100),
    language: language.default('en'),
  },
  run: ({ clock, random, address, withDatabase }, wanted) =>
    withDatabase(async (database) => {
      const invited = await inviteFirstOperator({ clock, random, database }, wanted);
      if (!invited.ok) throw new CannotStart(wordingOf(invited.reason).words);
      return `Open this once, on a screen nobody else sees: ${address}/backoffice/set-password#${invited.value.token}`;
    }),
});
