// How a tenant looks: logo, colour and a line under its name. Changed and shown while its plan has branding; what was
// chosen before is kept for when it has it again.
import type { Brand } from '#shared/branding/brand.ts';
import { type PlanId, planId } from '#shared/plans/plan.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { findContract } from '../plans/contract.ts';
import { readPlans } from '../plans/read-plans.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingPerson } from '../staff/act-in-tenant.ts';

export interface Look {
  /** As #rrggbb; null: the one of the product. */
  readonly color: string | null;
  readonly banner: string;
}

export interface Branding extends Look {
  readonly logoKey: string | null;
}

export interface ShownBranding {
  /** Null: the plan has none. */
  readonly branding: Branding | null;
  /** Plans that have it. */
  readonly plans: readonly PlanId[];
}

type Means = Pick<Cloud, 'clock'>;

const readBranding = ({ trx, tenantId }: TenantTransaction): Promise<Branding> =>
  trx
    .selectFrom('tenant')
    .select(['color', 'banner', 'logo_key as logoKey'])
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();

async function hasBranding({ clock }: Means, tenant: TenantTransaction): Promise<boolean> {
  const { details } = await findContract(tenant, clock());
  return details.features.includes('branding');
}

export async function showBranding(means: Means, tenant: TenantTransaction): Promise<ShownBranding> {
  const all = await readPlans(tenant.globals);
  return {
    branding: (await hasBranding(means, tenant)) ? await readBranding(tenant) : null,
    plans: planId.options.filter((id) => all[id].features.includes('branding')),
  };
}

/** As the tenant signs what it writes to its people; null: as we do. */
export async function findBrand(means: Means, tenant: TenantTransaction): Promise<Brand | null> {
  if (!(await hasBranding(means, tenant))) return null;
  return tenant.trx
    .selectFrom('tenant')
    .select(['name', 'color', 'banner'])
    .where('id', '=', tenant.tenantId)
    .executeTakeFirstOrThrow();
}

interface Change {
  readonly action: 'branding.set' | 'branding.setLogo';
  readonly wanted: Partial<Branding>;
  readonly acting: ActingPerson;
}

/** What was before. */
async function change(
  means: Means,
  tenant: TenantTransaction,
  { action, wanted: { logoKey, ...look }, acting }: Change,
): Promise<Result<Branding, Refusal>> {
  if (!(await hasBranding(means, tenant))) return failed({ kind: 'no-branding' });
  const { trx, tenantId } = tenant;
  await trx.selectFrom('tenant').select('id').where('id', '=', tenantId).forNoKeyUpdate().execute();
  const before = await readBranding(tenant);
  await trx
    .updateTable('tenant')
    .set({ ...look, ...(logoKey === undefined ? {} : { logo_key: logoKey }) })
    .where('id', '=', tenantId)
    .execute();
  await acting.record({
    action,
    target: { kind: 'tenant', id: tenantId },
    before: { ...before },
    after: { ...(await readBranding(tenant)) },
  });
  return ok(before);
}

export async function setLook(
  means: Means,
  tenant: TenantTransaction,
  { look, acting }: { readonly look: Look; readonly acting: ActingPerson },
): Promise<Result<null, Refusal>> {
  const done = await change(means, tenant, { action: 'branding.set', wanted: look, acting });
  return done.ok ? ok(null) : done;
}

/** The key of the logo that was there, which nothing names any more. */
export async function setLogo(
  means: Means,
  tenant: TenantTransaction,
  { logoKey, acting }: { readonly logoKey: string | null; readonly acting: ActingPerson },
): Promise<Result<string | null, Refusal>> {
  const done = await change(means, tenant, { action: 'branding.setLogo', wanted: { logoKey }, acting });
  return done.ok ? ok(done.value.logoKey) : done;
}
