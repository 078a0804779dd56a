// The owner of a tenant they did not open themselves. Somebody new gets an account that waits for its password, and the
// link to choose one. Whoever has an account is asked: until they accept the invitation nothing is theirs.
import type { Language } from '#shared/strings/languages.ts';
import { issueLink } from '../accounts/account-link.ts';
import { splitName } from '../accounts/person-name.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { SystemTransaction, TenantTransaction } from '../database/tenant-transaction.ts';
import { addInvitation } from '../invitations/invite.ts';
import type { Letter } from '../mail/letter.ts';
import { postMail } from '../mail/post-mail.ts';
import type { Record } from '../operators/record-as-operator.ts';
import { newToken } from '../secret.ts';

export interface InvitedOwner {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

type Means = Pick<Cloud, 'clock' | 'random' | 'passwords'>;

/** Undefined: the address has an account. */
export async function addOwnerAccount(
  cloud: Means,
  trx: SystemTransaction,
  owner: InvitedOwner,
): Promise<string | undefined> {
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
  return added?.id;
}

interface Welcome {
  readonly owner: InvitedOwner;
  /** Undefined: they have one already. */
  readonly newAccountId: string | undefined;
  readonly restaurantId: string;
  /** For somebody new, around the link to choose a password. */
  readonly letterWith: (token: string) => Letter;
  readonly record: Record;
}

export async function welcomeOwner(
  cloud: Cloud,
  tenant: TenantTransaction,
  { owner, newAccountId, restaurantId, letterWith, record }: Welcome,
): Promise<void> {
  const { email, language } = owner;
  const { globals } = tenant;
  if (newAccountId !== undefined) {
    const link = { accountId: newAccountId, purpose: 'set-password', email } as const;
    const letter = letterWith(await issueLink(cloud, globals, link));
    await postMail(cloud, globals, { to: email, language, letter });
    return;
  }
  const account = await globals
    .selectFrom('account')
    .select('language')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const place = { restaurantId, role: 'owner', jobTitle: '' } as const;
  await addInvitation(cloud, tenant, {
    ...place,
    ...{ email, language: account.language, invitedBy: null, record },
  });
}
