// Takes an application of somebody nobody knows yet. From one network come few, and who sends it again for the same
// restaurant corrects it, as long as nobody has looked at it: both are answered alike.
import type { ApplicationForm } from '#shared/applications/application.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { countFrom } from '../accounts/count-try.ts';
import { type Cloud, newId } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';

const FREE_APPLICATIONS = 5;

interface Sent {
  readonly form: ApplicationForm;
  readonly address: string | null;
}

const rowOf = (form: ApplicationForm) => ({
  restaurant_name: form.restaurantName,
  contact_name: form.contactName,
  email: form.email,
  phone: form.phone,
  hours: form.hours,
  menu_highlights: form.menuHighlights,
  time_zone: form.timeZone,
  language: form.language,
  country: form.country,
  currency: form.currency,
});

export async function apply(cloud: Cloud, { form, address }: Sent): Promise<Result<null, Refusal>> {
  const retryAfterMs = await countFrom(cloud, address, { key: 'apply', free: FREE_APPLICATIONS });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  await withoutTenant(cloud.database.kysely, async (trx) => {
    const corrected = await trx
      .updateTable('application')
      .set(rowOf(form))
      .where('email', '=', form.email)
      .where('restaurant_name', '=', form.restaurantName)
      .where('state', '=', 'pending')
      .executeTakeFirst();
    if (corrected.numUpdatedRows > 0n) return;
    await trx
      .insertInto('application')
      .values({ id: newId(cloud), ...rowOf(form), state: 'pending', created_at: cloud.clock() })
      .execute();
  });
  return ok(null);
}
