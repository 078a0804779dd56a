// A username nobody has: the last name and two digits, more digits when those are taken.
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { randomLetters } from '../random-letters.ts';

const TRIES_A_LENGTH = 8;
const LONGEST_SUFFIX = 8;
const LONGEST_NAME = 24;

export const usernameStem = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, LONGEST_NAME) || 'staff';

export async function freeUsername(
  { random }: Pick<Cloud, 'random'>,
  trx: SystemTransaction,
  lastName: string,
): Promise<string> {
  const stem = usernameStem(lastName);
  for (let length = 2; length <= LONGEST_SUFFIX; length += 1) {
    const digits = { alphabet: '0123456789', count: length };
    const wished = Array.from({ length: TRIES_A_LENGTH }, () => `${stem}${randomLetters(random, digits)}`);
    const taken = await trx
      .selectFrom('account')
      .select('username')
      .where('username', 'in', wished)
      .execute();
    const free = wished.find((name) => !taken.some(({ username }) => username === name));
    if (free !== undefined) return free;
  }
  throw new Error('no free username in many tries');
}
