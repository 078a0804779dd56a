// Erases a tenant on the operator's word, once its time of grace is over or at once for whoever types its short name again.
import { z } from 'zod';
import { byCommand } from '../audit/by-command.ts';
import { CannotStart } from '../cannot-start.ts';
import { eraseTenant } from '../tenants/erase-tenant.ts';
import { adminCommand } from './admin-command.ts';
import { findTenant, type NamedTenant } from './find-tenant.ts';

function mayErase(
  { slug, deleteAfter }: NamedTenant,
  { typed, now }: { typed?: string | undefined; now: number },
): void {
  if (typed !== undefined && typed !== slug) throw new CannotStart(`${typed} is not ${slug}.`);
  if (typed === slug || (deleteAfter !== null && deleteAfter <= now)) return;
  const when =
    deleteAfter === null
      ? 'was not asked to be erased'
      : `is kept until ${new Date(deleteAfter).toISOString()}`;
  throw new CannotStart(`${slug} ${when}. To erase it all the same, type its name again: --now ${slug}`);
}

export const eraseTenantCommand = adminCommand({
  words: 'tenant erase',
  takes: '--tenant SLUG [--now SLUG]',
  options: { tenant: z.string(), now: z.string().optional() },
  run: ({ clock, place, files, withDatabase }, { tenant: slug, now: typed }) =>
    withDatabase(async (database) => {
      const tenant = await findTenant(database, slug);
      mayErase(tenant, { typed, now: clock() });
      const { tenantId } = tenant;
      const means = { clock, database, place, files };
      await eraseTenant(means, { tenantId, origin: byCommand, onlyWhenDue: false });
      return `${slug} is erased. Backups forget it within 30 days.`;
    }),
});
