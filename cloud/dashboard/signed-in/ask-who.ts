/** Who is at the pages of a tenant: somebody signed in to it, or an operator who looks at it as its owner would. */
import { type CloudApi, failureOf } from '../cloud-api/cloud-api.ts';
import { viewOf } from '../viewing/view.ts';
import type { SignedIn } from './signed-in-context.tsx';

export type Who = Pick<SignedIn, 'tenantName' | 'name' | 'account' | 'view'>;

const nameOf = ({ email, username }: NonNullable<Who['account']>): string => email ?? username ?? '';

function looksOnly(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && failure.refusal === 'looking-only';
}

export async function askWho(api: CloudApi): Promise<Who> {
  try {
    const account = await api.accounts.me.query();
    return { account, tenantName: account.tenantName, name: nameOf(account), view: null };
  } catch (error) {
    if (!looksOnly(error)) throw error;
  }
  const operator = await api.operators.me.query();
  const view = viewOf(operator, Date.now());
  // They stopped between the two questions.
  if (view === null) return askWho(api);
  return { account: null, tenantName: view.tenantName, name: operator.email, view };
}
