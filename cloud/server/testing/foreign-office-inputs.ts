// The back office as a tenant's owner would reach for it: refused, whatever is sent.
import type { ForeignInput } from './foreign-input.ts';
import type { TwoTenants } from './two-tenants.ts';

const asOwner = (input: (tenants: TwoTenants) => unknown): ForeignInput => ({
  as: 'owner',
  expected: 'refused',
  inputs: (tenants) => [input(tenants)],
});

const someId = '01920000-0000-7000-8000-000000000001';
const nothing = (): undefined => undefined;

export const foreignOfficeInputs: Readonly<Record<string, ForeignInput>> = {
  'office.operators.list': asOwner(nothing),
  'office.operators.invite': asOwner(() => ({
    ...{ email: 'spy@example.com', name: 'Spy', role: 'admin', language: 'en' },
  })),
  'office.operators.switch': asOwner(() => ({ operatorId: someId, isOn: false })),
  'office.operators.beginAgain': asOwner(() => ({ operatorId: someId })),
  'office.withdrawals.list': asOwner(nothing),
  'office.withdrawals.decide': asOwner(({ ben: { tenantId, withdrawalId } }) => ({
    ...{ tenantId, withdrawalId, decision: 'approved', reason: '' },
  })),
};
