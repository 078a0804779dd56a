// The platform's settings as they are now: what an operator set, and the first settings for the rest.
import {
  firstSettings,
  type PlatformSettings,
  platformSettings,
} from '#shared/platform/platform-settings.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';

const parts = platformSettings.partial();

export async function readSettings(trx: SystemTransaction): Promise<PlatformSettings> {
  const rows = await trx.selectFrom('platform_setting').selectAll().execute();
  const kept: unknown = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)]));
  const { registration, defaultPlan, retentionDays, baseDomain, supportEmail } = parts.parse(kept);
  return {
    registration: registration ?? firstSettings.registration,
    defaultPlan: defaultPlan ?? firstSettings.defaultPlan,
    retentionDays: retentionDays ?? firstSettings.retentionDays,
    baseDomain: baseDomain ?? firstSettings.baseDomain,
    supportEmail: supportEmail ?? firstSettings.supportEmail,
  };
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
