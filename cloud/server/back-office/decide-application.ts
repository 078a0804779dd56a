// Applications, from pending through review to one decision, once, however many press at once.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import type { ApplicationTable } from '../database/tables/platform-tables.ts';
import { type SystemTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import { changePlatform, type OfficeRequest } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';

export type DecidedApplication = Readonly<
  Pick<ApplicationTable, 'id' | 'email' | 'state' | 'currency' | 'country' | 'language'>
> & {
  readonly restaurant_name: string;
  readonly contact_name: string;
  readonly time_zone: string;
};

export const listApplications = ({ database }: Cloud) =>
  withoutTenant(database.kysely, (trx) =>
    trx
      .selectFrom('application')
      .leftJoin('operator', 'operator.id', 'application.reviewer_id')
      .selectAll('application')
      .leftJoin('tenant', 'tenant.id', 'application.became_tenant')
      .select(['operator.name as reviewer', 'tenant.name as tenantName'])
      .orderBy('application.created_at', 'desc')
      .orderBy('application.id')
      .limit(500)
      .execute(),
  );

export const reviewApplication = (
  request: OfficeRequest,
  applicationId: string,
): Promise<Result<null, Refusal>> =>
  changePlatform(request, async ({ globals }, record) => {
    const taken = await globals
      .updateTable('application')
      .set({ state: 'in-review', reviewer_id: request.operator.id, reviewed_at: request.cloud.clock() })
      .where('id', '=', applicationId)
      .where('state', '=', 'pending')
      .returning('id')
      .executeTakeFirst();
    if (!taken) return failed({ kind: 'decided-already' });
    await record({
      action: 'applications.review',
      target: { kind: 'application', id: applicationId },
      before: { state: 'pending' },
      after: { state: 'in-review' },
    });
    return ok(null);
  });

export interface ApplicationDecision {
  readonly applicationId: string;
  readonly notes: string;
}

interface Verdict extends ApplicationDecision {
  readonly state: 'approved' | 'declined';
  readonly becameTenant: string | null;
}

/** Whoever comes second finds it decided. */
export async function decide(
  request: OfficeRequest,
  trx: SystemTransaction,
  verdict: Verdict,
): Promise<DecidedApplication | undefined> {
  const { state, notes, becameTenant, applicationId } = verdict;
  return trx
    .updateTable('application')
    .set({ state, notes, became_tenant: becameTenant })
    .set({ reviewer_id: request.operator.id, decided_at: request.cloud.clock() })
    .where('id', '=', applicationId)
    .where('state', 'in', ['pending', 'in-review'])
    .returning(['id', 'email', 'state', 'currency', 'country', 'language'])
    .returning(['restaurant_name', 'contact_name', 'time_zone'])
    .executeTakeFirst();
}

export const declineApplication = (
  request: OfficeRequest,
  wanted: ApplicationDecision,
): Promise<Result<null, Refusal>> =>
  changePlatform(request, async ({ globals }, record) => {
    const found = await decide(request, globals, { ...wanted, state: 'declined', becameTenant: null });
    if (!found) return failed({ kind: 'decided-already' });
    const letter = {
      kind: 'application-declined',
      restaurant: found.restaurant_name,
      notes: wanted.notes,
    } as const;
    await postMail(request.cloud, globals, { to: found.email, language: found.language, letter });
    await record({
      action: 'applications.decide',
      target: { kind: 'application', id: wanted.applicationId },
      after: { state: 'declined', notes: wanted.notes },
    });
    return ok(null);
  });
