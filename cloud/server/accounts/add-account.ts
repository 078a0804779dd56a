// Opens an account for somebody who is there to sign in with it.
import type { Language } from '#shared/strings/languages.ts';
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { PersonName } from './person-name.ts';

interface NewAccount extends PersonName {
  readonly accountId: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly language: Language;
}

/** False: the address has an account. */
export async function addAccount(
  { clock }: Pick<Cloud, 'clock'>,
  trx: SystemTransaction,
  { accountId, email, passwordHash, firstName, lastName, language }: NewAccount,
): Promise<boolean> {
  const now = clock();
  const added = await trx
    .insertInto('account')
    .values({
      ...{ id: accountId, email, password_hash: passwordHash, first_name: firstName, last_name: lastName },
      ...{ language, last_signed_in_at: now, created_at: now },
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}
