// Announcements: words of the platform for owners, staff or all, in both languages, until they expire or are ended.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { AnnouncementTable } from '../database/tables/platform-tables.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { changePlatform, type OfficeRequest } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';

const HOUR_MS = 3_600_000;

interface ListedAnnouncement {
  readonly id: string;
  readonly audience: AnnouncementTable['audience'];
  readonly en: string;
  readonly es: string;
  readonly startsAt: number;
  readonly expiresAt: number;
  readonly endedAt: number | null;
}

const columns = [
  'id',
  'audience',
  'text_en as en',
  'text_es as es',
  'starts_at as startsAt',
  'expires_at as expiresAt',
  'ended_at as endedAt',
] as const;

export const listAnnouncements = ({ database }: Cloud): Promise<readonly ListedAnnouncement[]> =>
  withoutTenant(database.kysely, (trx) =>
    trx
      .selectFrom('announcement')
      .select(columns)
      .orderBy('starts_at', 'desc')
      .orderBy('id')
      .limit(200)
      .execute(),
  );

export type NewAnnouncement = Pick<ListedAnnouncement, 'audience' | 'en' | 'es'> & {
  readonly hours: number;
};

export const announce = (request: OfficeRequest, wanted: NewAnnouncement): Promise<Result<null, Refusal>> =>
  changePlatform(request, async ({ globals }, record) => {
    const { audience, en, es, hours } = wanted;
    const now = request.cloud.clock();
    const expiresAt = now + hours * HOUR_MS;
    const id = newId(request.cloud);
    await globals
      .insertInto('announcement')
      .values({
        ...{ id, audience, text_en: en, text_es: es, starts_at: now, expires_at: expiresAt },
        ...{ created_by: request.operator.id, created_at: now },
      })
      .execute();
    await record({
      action: 'announcements.announce',
      target: { kind: 'announcement', id },
      after: { audience, en, es, expiresAt },
    });
    return ok(null);
  });

export const endAnnouncement = (request: OfficeRequest, id: string): Promise<Result<null, Refusal>> =>
  changePlatform(request, async ({ globals }, record) => {
    const ended = await globals
      .updateTable('announcement')
      .set({ ended_at: request.cloud.clock() })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!ended) return failed({ kind: 'not-found' });
    await record({ action: 'announcements.end', target: { kind: 'announcement', id } });
    return ok(null);
  });
