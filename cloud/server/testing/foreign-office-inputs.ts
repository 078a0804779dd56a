// The back office as a tenant's owner would reach for it: refused, whatever is sent.
import { plans } from '#shared/plans/plan.ts';
import { firstSettings } from '#shared/platform/platform-settings.ts';
import type { ForeignInput } from './foreign-input.ts';
import { madrid } from './open-test-cloud.ts';
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
  'office.tenants.list': asOwner(() => ({ search: 'kestrel' })),
  'office.tenants.show': asOwner(({ ben: { tenantId } }) => ({ tenantId })),
  'office.tenants.isSlugFree': asOwner(() => ({ slug: 'casa-kestrel' })),
  'office.tenants.create': asOwner(() => ({
    slug: 'mine-now',
    restaurant: { name: 'Mine now', ...madrid },
    owner: { email: 'spy@example.com', name: 'Spy', language: 'en' },
  })),
  'office.tenants.edit': asOwner(({ ben: { tenantId } }) => ({
    ...{ tenantId, name: 'Mine now', slug: 'mine-now', contactEmail: null, domains: [] },
  })),
  'office.tenants.sendOwnerAgain': asOwner(({ ben: { tenantId, invitationId } }) => ({
    ...{ tenantId, invitationId },
  })),
  'office.tenants.switch': asOwner(({ ben: { tenantId } }) => ({ tenantId, to: 'off', reason: 'No.' })),
  'office.tenants.delete': asOwner(({ ben: { tenantId } }) => ({ tenantId, reason: 'No.' })),
  'office.tenants.subscribe': asOwner(({ ana: { tenantId } }) => ({
    tenantId,
    subscription: {
      ...{ plan: 'enterprise', status: 'active', cycle: 'yearly', supportPriority: 'high' },
      ...{ startsAt: 0, endsAt: null, limits: {} },
    },
  })),
  'office.tenants.beginView': asOwner(({ ben: { tenantId } }) => ({ tenantId, reason: 'To see.' })),
  'office.tenants.endView': asOwner(nothing),
  'office.figures.days': asOwner(nothing),
  'office.restaurants.list': asOwner(() => ({ search: 'kestrel' })),
  'office.users.list': asOwner(() => ({ search: 'kestrel', state: null })),
  'office.users.show': asOwner(() => ({ accountId: someId })),
  'office.users.switch': asOwner(() => ({ accountIds: [someId], to: 'inactive' })),
  'office.applications.list': asOwner(nothing),
  'office.applications.review': asOwner(() => ({ applicationId: someId })),
  'office.applications.decline': asOwner(() => ({ applicationId: someId, notes: 'Full.' })),
  'office.applications.approve': asOwner(() => ({ applicationId: someId, notes: '', tenantId: null })),
  'office.announcements.list': asOwner(nothing),
  'office.announcements.announce': asOwner(() => ({
    audience: 'all',
    en: 'Hi',
    es: 'Hola',
    hours: 24,
  })),
  'office.announcements.end': asOwner(() => ({ announcementId: someId })),
  'office.plans.list': asOwner(nothing),
  'office.plans.change': asOwner(() => ({ plan: 'free', details: plans.enterprise })),
  'office.audit.list': asOwner(({ ben: { tenantId } }) => ({ tenantId })),
  'office.settings.show': asOwner(nothing),
  'office.letters.stuck': asOwner(nothing),
  'office.settings.change': asOwner(() => ({ ...firstSettings, defaultPlan: 'enterprise' })),
  'office.planRequests.list': asOwner(nothing),
  'office.planRequests.decide': asOwner(({ ana: { tenantId, planRequestId } }) => ({
    ...{ tenantId, planRequestId, decision: 'approved', reason: '' },
  })),
  'office.withdrawals.list': asOwner(nothing),
  'office.withdrawals.decide': asOwner(({ ben: { tenantId, withdrawalId } }) => ({
    ...{ tenantId, withdrawalId, decision: 'approved', reason: '' },
  })),
};
