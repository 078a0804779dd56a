// Sends what waits in the outbox. A letter is claimed before it is sent, so two copies of the service never send the same
// one, and a copy that dies lets go of it after a while. What could not be sent is tried again, later each time; what a
// mail server refused for good is not.
import { sql } from 'kysely';
import { canonicalJson } from '#shared/log/canonical-json.ts';
import type { Cloud } from '../cloud.ts';
import type { MailTable } from '../database/tables/account-tables.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { composeLetter } from './compose-letter.ts';
import { type Letter, letter } from './letter.ts';
import type { Delivery, MailCarrier } from './mail-carrier.ts';
import { refusedWith, type WhyNotSent, whyOf, wordsOfWhy } from './why-not-sent.ts';

/** Longer than a mail server may take. */
const CLAIM_MS = 3 * 60 * 1000;
const FIRST_DELAY_MS = 30 * 1000;
const LONGEST_DELAY_MS = 60 * 60 * 1000;
/** The last try comes about five hours after the first. */
const MOST_ATTEMPTS = 12;

export interface Post {
  readonly carrier: MailCarrier;
  /** What links begin with. */
  readonly address: string;
}

type Means = Pick<Cloud, 'database' | 'clock' | 'log'>;
type Claimed = Pick<MailTable, 'id' | 'recipient' | 'language' | 'details'> & {
  readonly attempts: number;
  readonly claimed_until: number;
};

const delayAfter = (attempts: number): number =>
  Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));

function claimNext({ database, clock }: Means): Promise<Claimed | undefined> {
  const now = clock();
  return withoutTenant(database.kysely, (trx) =>
    trx
      .updateTable('mail')
      .set({ claimed_until: now + CLAIM_MS, attempts: sql<number>`attempts + 1` })
      .where('id', '=', (mail) =>
        mail
          .selectFrom('mail')
          .select('id')
          .where('sent_at', 'is', null)
          .where('failed_at', 'is', null)
          .where('claimed_until', '<=', now)
          .orderBy('claimed_until')
          .orderBy('created_at')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['id', 'recipient', 'language', 'details', 'attempts', 'claimed_until'])
      .executeTakeFirst(),
  );
}

type Outcome = Partial<Pick<MailTable, 'details' | 'sent_at' | 'failed_at'>> & {
  readonly claimed_until?: number;
};

/** Only whoever still has the claim says what became of the letter. */
async function settle({ database }: Means, claimed: Claimed, outcome: Outcome): Promise<void> {
  await withoutTenant(database.kysely, (trx) =>
    trx
      .updateTable('mail')
      .set(outcome)
      .where('id', '=', claimed.id)
      .where('claimed_until', '=', claimed.claimed_until)
      .execute(),
  );
}

type Tried = { readonly kind: 'taken' } | { readonly kind: 'refused' | 'later'; readonly why: WhyNotSent };

async function tryToSend(send: () => Promise<Delivery>): Promise<Tried> {
  try {
    const delivery = await send();
    return delivery.kind === 'taken' ? delivery : { kind: 'refused', why: refusedWith(delivery.code) };
  } catch (error) {
    return { kind: 'later', why: whyOf(error) };
  }
}

interface Try {
  readonly attempts: number;
  readonly now: number;
  readonly tried: Tried;
}

function outcomeOf(about: Letter, { attempts, now, tried }: Try): Outcome {
  if (tried.kind === 'taken') return { sent_at: now, details: null };
  const { why } = tried;
  return tried.kind === 'refused' || attempts >= MOST_ATTEMPTS
    ? { failed_at: now, details: canonicalJson({ why }) }
    : { claimed_until: now + delayAfter(attempts), details: canonicalJson({ ...about, why }) };
}

async function sendOne(means: Means, { carrier, address }: Post, claimed: Claimed): Promise<void> {
  const { id, recipient, language, details, attempts } = claimed;
  const found = letter.safeParse(JSON.parse(details ?? 'null'));
  if (!found.success) {
    means.log.error({ mailId: id }, 'a letter cannot be read');
    return settle(means, claimed, { failed_at: means.clock(), details: null });
  }
  const { kind } = found.data;
  const tried = await tryToSend(() =>
    carrier.send({ id, to: recipient, ...composeLetter(found.data, { language, address }) }),
  );
  if (tried.kind !== 'taken') {
    const why = wordsOfWhy(tried.why);
    means.log.warn({ mailId: id, kind, attempts, how: tried.kind, why }, 'a letter could not be sent');
  }
  await settle(means, claimed, outcomeOf(found.data, { attempts, now: means.clock(), tried }));
}

/** One letter after the other until none waits; `goesOn` is asked before each. */
export async function sendWaitingMail(means: Means, post: Post, goesOn = (): boolean => true): Promise<void> {
  while (goesOn()) {
    const claimed = await claimNext(means);
    if (claimed === undefined) return;
    await sendOne(means, post, claimed);
  }
}
