// Forgets what time has made useless: sessions that ended, codes and links that lapsed, wrong passwords of another day,
// letters long gone.
import type { Cloud } from './cloud.ts';
import { withoutTenant } from './database/tenant-transaction.ts';
import { windowOf } from './rates/count-request.ts';

const KEPT_MS = 24 * 60 * 60 * 1000;
const MAIL_KEPT_MS = 30 * KEPT_MS;

export async function sweepExpired(cloud: Pick<Cloud, 'clock' | 'database'>): Promise<void> {
  const now = cloud.clock();
  await withoutTenant(cloud.database.kysely, async (trx) => {
    await trx.deleteFrom('session').where('expires_at', '<=', now).execute();
    await trx.deleteFrom('rate_count').where('window_at', '<', windowOf(now)).execute();
    await trx
      .deleteFrom('operator_session')
      .where('expires_at', '<=', now)
      .where('viewed_until', 'is', null)
      .execute();
    await trx.deleteFrom('operator_link').where('expires_at', '<=', now).execute();
    await trx.deleteFrom('invitation_code').where('expires_at', '<=', now).execute();
    await trx.deleteFrom('known_device').where('expires_at', '<=', now).execute();
    await trx
      .deleteFrom('pairing')
      .where('expires_at', '<=', now - KEPT_MS)
      .execute();
    await trx
      .deleteFrom('account_link')
      .where('expires_at', '<=', now - KEPT_MS)
      .execute();
    await trx
      .deleteFrom('mail')
      .where('created_at', '<=', now - MAIL_KEPT_MS)
      .execute();
    await trx
      .deleteFrom('sign_in_attempt')
      .where('window_started_at', '<=', now - KEPT_MS)
      .where('locked_until', '<=', now)
      .execute();
  });
}
