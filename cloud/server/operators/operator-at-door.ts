// The operator behind a request, and whether they gave both factors and their role allows what they are about to do.
import { type OperatorPermission, operatorMay } from '#shared/operators/operator-permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { readOperatorCookie } from '../http/operator-cookie.ts';
import type { Site } from '../http/site.ts';
import type { Refusal } from '../refusal.ts';
import { findOperatorSession, type Operator, type OperatorSession } from './operator-session.ts';

interface Door {
  readonly cloud: Cloud;
  readonly site: Site;
}

export async function operatorAtDoor(
  { cloud, site }: Door,
  headers: Headers,
): Promise<OperatorSession | undefined> {
  const token = readOperatorCookie(site, headers);
  return token === undefined ? undefined : findOperatorSession(cloud, token);
}

export function allowedOperator(
  session: OperatorSession | undefined,
  permission: OperatorPermission,
): Result<Operator, Refusal> {
  if (session?.isConfirmed !== true) return failed({ kind: 'not-signed-in' });
  const { operator } = session;
  return operatorMay(operator.role, permission) ? ok(operator) : failed({ kind: 'not-allowed' });
}
