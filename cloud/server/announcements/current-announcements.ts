// The announcements that run now and are meant for somebody.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { Standing } from '../staff/standing-of.ts';

export interface Announcement {
  readonly id: string;
  readonly en: string;
  readonly es: string;
  readonly expiresAt: number;
}

export interface Listening {
  readonly to: Standing;
  readonly now: number;
}

export function currentAnnouncements(
  trx: SystemTransaction,
  { to, now }: Listening,
): Promise<readonly Announcement[]> {
  return trx
    .selectFrom('announcement')
    .select(['id', 'text_en as en', 'text_es as es', 'expires_at as expiresAt'])
    .where('audience', 'in', to === 'nobody' ? ['all'] : [to, 'all'])
    .where('starts_at', '<=', now)
    .where('expires_at', '>', now)
    .where('ended_at', 'is', null)
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
}
