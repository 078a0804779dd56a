// An operator in a test, through the door every operator takes: link, password, second factor. The test holds the app.
import { must } from '#shared/must.ts';
import type { OperatorRole } from '#shared/operators/operator-permissions.ts';
import { inviteOperator } from '../operators/invite-operator.ts';
import { changePlatform } from '../operators/record-as-operator.ts';
import { codeAt, stepAt } from '../operators/totp.ts';
import { type Caller, GOOD_PASSWORD, type TestCloud } from './open-test-cloud.ts';

export interface TestOperator extends Caller {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  readonly operatorId: string;
}

const nobody = '00000000-0000-7000-8000-000000000000';

export async function linkForOperator(test: TestCloud, email: string, role: OperatorRole = 'admin') {
  const asked = { address: null, requestId: 'test', requestHeaders: new Headers() };
  const request = { cloud: test.cloud, operator: { id: nobody }, ...asked };
  const wanted = { email, name: 'Olga Ortiz', role, language: 'en' } as const;
  const made = await changePlatform(request, (platform, record) =>
    inviteOperator(test.cloud, platform, { wanted, record }),
  );
  return must(made.ok ? made.value : undefined, 'an operator nobody invited before');
}

export const codeNow = (test: TestCloud, secret: string): string => codeAt(secret, stepAt(test.clock.now));

export async function openOperator(
  test: TestCloud,
  email: string,
  role: OperatorRole = 'admin',
): Promise<TestOperator> {
  const { operatorId, token } = await linkForOperator(test, email, role);
  const caller = test.caller();
  await caller.api.operators.choosePassword.mutate({ token, password: GOOD_PASSWORD });
  const { secret } = await caller.api.operators.beginFactor.mutate();
  const code = codeNow(test, secret);
  const { recoveryCodes } = await caller.api.operators.confirmFactor.mutate({ code });
  const [kept = ''] = recoveryCodes;
  await caller.api.operators.keepCodes.mutate({ code: kept });
  return { ...caller, secret, recoveryCodes, operatorId };
}
