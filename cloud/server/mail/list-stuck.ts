// Letters that were tried and did not leave, for whoever runs the service: those that wait for another try, and those that were
// given up. Each says why at its last try; one on its way for the first time is not among them.
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Letter } from './letter.ts';
import { keptWhy, type WhyNotSent } from './why-not-sent.ts';

const MOST = 100;

export interface StuckLetter {
  readonly id: string;
  readonly to: string;
  readonly kind: Letter['kind'];
  readonly createdAt: number;
  readonly attempts: number;
  /** Null: it waits. */
  readonly failedAt: number | null;
  /** Null: nobody kept it. */
  readonly why: WhyNotSent | null;
}

/** The newest first. */
export const listStuck = ({ database }: Pick<Cloud, 'database'>): Promise<readonly StuckLetter[]> =>
  withoutTenant(database.kysely, async (trx) => {
    const rows = await trx
      .selectFrom('mail')
      .select(['id', 'recipient as to', 'kind', 'created_at as createdAt', 'attempts'])
      .select(['failed_at as failedAt', 'details'])
      .where('sent_at', 'is', null)
      .where(({ eb, or }) => or([eb('failed_at', 'is not', null), eb('attempts', '>', 0)]))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST)
      .execute();
    return rows
      .map(({ details, ...row }) => ({ ...row, why: keptWhy(details) }))
      .filter(({ failedAt, why }) => failedAt !== null || why !== null);
  });
