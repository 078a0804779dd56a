// The owner of a tenant they did not open themselves: an account that waits for its password, and the link to choose one.
// Somebody who has an account keeps it, and their link leads there too.
import type { Language } from '#shared/strings/languages.ts';
import { issueLink } from '../accounts/account-link.ts';
import { splitName } from '../accounts/person-name.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { newToken } from '../secret.ts';

export interface InvitedOwner {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

type Means = Pick<Cloud, 'clock' | 'random' | 'passwords'>;

async function findOrAddAccount(cloud: Means, trx: SystemTransaction, owner: InvitedOwner): Promise<string> {
  const { email, language, name } = owner;
  const { firstName, lastName } = splitName(name);
  const row = { id: newId(cloud), email, language, created_at: cloud.clock() };
  // Nobody knows this password, so nobody signs in with it.
  const passwordHash = await cloud.passwords.hash(newToken(cloud.random));
  const added = await trx
    .insertInto('account')
    .values({
      ...row,
      first_name: firstName,
      last_name: lastName,
      state: 'invited',
      password_hash: passwordHash,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) return added.id;
  const known = await trx
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return known.id;
}

export async function inviteOwner(
  cloud: Means,
  trx: SystemTransaction,
  owner: InvitedOwner,
): Promise<{ readonly accountId: string; readonly token: string }> {
  const accountId = await findOrAddAccount(cloud, trx, owner);
  const link = { accountId, purpose: 'set-password', email: owner.email } as const;
  return { accountId, token: await issueLink(cloud, trx, link) };
}
