// Name, time zone, currency, country and language stand in the settings of the log, where stations read and change them.
// The cloud writes its changes there as one of the log's writers, and its own row follows what stations wrote. A log
// without settings has no station yet: the first one starts it from the cloud's row.
import { given } from '#shared/log/given.ts';
import { opId } from '#shared/log/op.ts';
import { clockFace } from '#shared/settings/clock.ts';
import { setSettings } from '#shared/settings/set-settings.ts';
import { type Settings, type SettingsDetails, settings } from '#shared/settings/settings.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { appendAsCloud } from '../sync/append-as-cloud.ts';
import { SqlLogTransaction } from '../sync/sql-log-transaction.ts';
import type { ProfileDetails } from './restaurant-input.ts';

async function readLogSettings(log: SqlLogTransaction): Promise<Settings | null> {
  const row = (await log.loadRows(settings.kind, ['settings'])).get('settings');
  return row !== undefined && settings.owns(row) ? row : null;
}

const settingsOf = ({ name, timeZone, currency, country, locale }: Partial<ProfileDetails>) =>
  given({ restaurantName: name, timeZone, currency, country, locale });

interface Wish {
  readonly restaurantId: string;
  readonly staffId: string;
  readonly details: Partial<ProfileDetails>;
}

/** The number the log has come to, for the stations to hear of; null: nothing was written. */
export async function writeLogSettings(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, staffId, details }: Wish,
): Promise<number | null> {
  const wanted: Partial<SettingsDetails> = settingsOf(details);
  if (Object.keys(wanted).length === 0) return null;
  const log = new SqlLogTransaction(tenant, restaurantId);
  await log.lockHead();
  if ((await readLogSettings(log)) === null) return null;
  const now = cloud.clock();
  const op = {
    opId: opId.parse(newId(cloud)),
    kind: setSettings.kind,
    version: setSettings.version,
    payload: { details: wanted },
    actor: { kind: 'staff' as const, id: staffId },
    occurredAt: now,
    clockOffsetMs: 0,
  };
  const rows = await appendAsCloud(log, { ops: [op], now });
  return rows.at(-1)?.seq ?? null;
}

/** After a station wrote settings: the cloud's row says the same. */
export async function followLogSettings(tenant: TenantTransaction, restaurantId: string): Promise<void> {
  const written = await readLogSettings(new SqlLogTransaction(tenant, restaurantId));
  if (written === null) return;
  const { restaurantName: name, timeZone, dayEndMinute, locale, currency, country } = written;
  await tenant.trx
    .updateTable('restaurant')
    .set({ name, time_zone: timeZone, day_end: clockFace(dayEndMinute), locale, currency, country })
    .where('tenant_id', '=', tenant.tenantId)
    .where('id', '=', restaurantId)
    .execute();
}
