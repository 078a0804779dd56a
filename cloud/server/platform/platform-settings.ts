// The platform's settings as they are now: what an operator set, and the first settings for the rest.
import {
  firstSettings,
  type PlatformSettings,
  platformSettings,
} from '#shared/platform/platform-settings.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';

export async function readSettings(trx: SystemTransaction): Promise<PlatformSettings> {
  const rows = await trx.selectFrom('platform_setting').selectAll().execute();
  const set: unknown = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)]));
  return platformSettings.parse(Object.assign({ ...firstSettings }, set));
}

export async function writeSettings(trx: SystemTransaction, wanted: PlatformSettings): Promise<void> {
  const rows = Object.entries(wanted).map(([key, value]) => ({ key, value: JSON.stringify(value) }));
  await trx
    .insertInto('platform_setting')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(({ ref }) => ({ value: ref('excluded.value') })),
    )
    .execute();
}
