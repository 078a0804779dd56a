// Erases a guest of a restaurant on the operator's word, by an op of the cloud: rows, log and every station follow.
import { sql } from 'kysely';
import { z } from 'zod';
import { eraseGuest as eraseOp } from '#shared/guests/erase-guest.ts';
import { opId } from '#shared/log/op.ts';
import { byCommand } from '../audit/by-command.ts';
import { recordChange } from '../audit/record-change.ts';
import { CannotStart } from '../cannot-start.ts';
import { type Cloud, newId } from '../cloud.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { restaurantsOfAll } from '../retention/restaurants-of-all.ts';
import { appendAsCloud } from '../sync/append-as-cloud.ts';
import { SqlLogTransaction } from '../sync/sql-log-transaction.ts';
import { adminCommand } from './admin-command.ts';

type Means = Pick<Cloud, 'clock' | 'random' | 'database'>;

interface Wanted {
  readonly restaurantId: string;
  /** The id of a guest, or the phone number as the restaurant's screens show it, with its country: +34600000000. */
  readonly guest: string;
}

type Erased = { readonly kind: 'erased'; readonly guests: number } | { readonly kind: 'no-restaurant' };

async function eraseGuest(means: Means, { restaurantId, guest }: Wanted): Promise<Erased> {
  const restaurants = await restaurantsOfAll(means);
  const place = restaurants.find((known) => known.restaurantId === restaurantId);
  if (place === undefined) return { kind: 'no-restaurant' };
  const guests = await withTenant(means.database.kysely, place.tenantId, async (tenant) => {
    const tx = new SqlLogTransaction(tenant, restaurantId);
    await tx.lockHead();
    const { rows } = await sql<{ id: string }>`
      select id from guest where tenant_id = ${place.tenantId} and restaurant_id = ${restaurantId}
        and erased_at is null and (id = ${guest} or personal ->> 'phone' = ${guest})`.execute(tenant.trx);
    const now = means.clock();
    const ops = rows.map(({ id }) => ({
      opId: opId.parse(newId(means)),
      kind: eraseOp.kind,
      version: eraseOp.version,
      payload: { guestId: id },
      actor: { kind: 'operator' as const, id: 'command-line' },
      occurredAt: now,
      clockOffsetMs: 0,
    }));
    await appendAsCloud(tx, { ops, now });
    for (const { id } of rows) {
      const change = { action: 'guest.erase', target: { kind: 'guest', id } };
      await recordChange(means, tenant, { origin: byCommand, change });
    }
    return ops.length;
  });
  return { kind: 'erased', guests };
}

export const eraseGuestCommand = adminCommand({
  words: 'erase-guest',
  takes: '--restaurant ID --guest ID-OR-PHONE',
  options: { restaurant: z.string(), guest: z.string() },
  run: ({ clock, random, withDatabase }, { restaurant, guest }) =>
    withDatabase(async (database) => {
      const means = { clock, random, database };
      const answer = await eraseGuest(means, { restaurantId: restaurant, guest });
      if (answer.kind === 'no-restaurant') throw new CannotStart('There is no restaurant with this id.');
      if (answer.guests === 0) throw new CannotStart('This restaurant knows no such guest.');
      return 'The guest is erased here, and at each station when it next asks. Backups forget within 30 days.';
    }),
});
