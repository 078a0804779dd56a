// What is counted of a try to sign in, at the door of accounts and at that of operators, before its password is looked at:
// after ten wrong ones a place waits. Strangers elsewhere never make a browser wait that its owner has signed in from, and
// another place only once they have failed a hundred times, for a quarter of an hour at most.
import type { Cloud } from '../cloud.ts';
import { hashSecret } from '../secret.ts';
import { type Counted, countFrom, countTry, networkOf } from './count-try.ts';

const FREE_FAILURES = 10;
/** Of one account, from everywhere together but its own browsers. */
const FREE_FROM_ANYWHERE = 100;

export interface Door {
  readonly name: 'sign-in' | 'operator';
  /** Many people share an address, and so does whoever tries one password on every account. */
  readonly freeFromAddress: number;
}

interface Knock {
  /** An account's id. Somebody nobody knows is counted like anybody, by the name they typed. */
  readonly subject: string;
  readonly address: string | null;
  /** What the browser was given when somebody last signed in there. */
  readonly device: string;
  readonly isKnown: boolean;
}

/** Narrowest first. */
export function countedFor({ name }: Door, { subject, address, device, isKnown }: Knock): readonly Counted[] {
  const place = address === null ? 'this machine' : networkOf(address);
  if (isKnown) return [{ key: `${name} ${subject} on ${hashSecret(device)}`, free: FREE_FAILURES }];
  return [
    { key: `${name} ${subject} from ${place}`, free: FREE_FAILURES },
    { key: `${name} ${subject}`, free: FREE_FROM_ANYWHERE },
  ];
}

interface Tried {
  readonly address: string | null;
  readonly counted: readonly Counted[];
}

/** How long they must wait; 0: this try may go on. */
export async function waitAt(
  cloud: Cloud,
  { name, freeFromAddress }: Door,
  { address, counted }: Tried,
): Promise<number> {
  const fromAddress = await countFrom(cloud, address, { key: name, free: freeFromAddress });
  if (fromAddress > 0) return fromAddress;
  for (const each of counted) {
    const waitMs = await countTry(cloud, each);
    if (waitMs > 0) return waitMs;
  }
  return 0;
}
