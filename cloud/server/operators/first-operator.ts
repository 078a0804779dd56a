// The first operator, made by whoever runs the service: an admin, invited as every later one is.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Language } from '#shared/strings/languages.ts';
import { byCommand } from '../audit/by-command.ts';
import { type Change, recordChange, THE_PLATFORM } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { tryWithTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { inviteOperator, newOperatorLink } from './invite-operator.ts';

type Means = Pick<Cloud, 'clock' | 'random' | 'database'>;

interface Wanted {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** Asked again for someone who has not come yet, it makes a new link. */
export function inviteFirstOperator(
  means: Means,
  { email, name, language }: Wanted,
): Promise<Result<{ readonly token: string }, Refusal>> {
  return tryWithTenant(means.database.kysely, THE_PLATFORM, async (platform) => {
    const known = await platform.globals
      .selectFrom('operator')
      .select(['id', 'state'])
      .where('email', '=', email.toLowerCase())
      .executeTakeFirst();
    const record = (change: Change): Promise<void> =>
      recordChange(means, platform, { origin: byCommand, change });
    if (known?.state === 'invited') {
      await record({ action: 'operators.invite', target: { kind: 'operator', id: known.id } });
      return ok({ operatorId: known.id, token: await newOperatorLink(means, platform.globals, known.id) });
    }
    if (known !== undefined) return failed({ kind: 'email-taken' });
    return inviteOperator(means, platform, {
      wanted: { email: email.toLowerCase(), name, role: 'admin', language },
      record,
    });
  });
}
