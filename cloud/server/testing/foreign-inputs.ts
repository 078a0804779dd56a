// For every procedure, what a tenant could send to reach another's rows. A procedure that is not here fails the test of
// tenant isolation, so a new one cannot be forgotten.
import { foreignAccountInputs } from './foreign-account-inputs.ts';
import type { ForeignInput } from './foreign-input.ts';
import { foreignOfficeInputs } from './foreign-office-inputs.ts';
import { foreignSyncInputs } from './foreign-sync-inputs.ts';
import { GOOD_PASSWORD, madrid } from './open-test-cloud.ts';

const nothing = (): readonly unknown[] => [undefined];

const inOtherRestaurant = (more: Readonly<Record<string, unknown>>): ForeignInput => ({
  as: 'owner',
  expected: 'refused',
  inputs: ({ ben }) => [{ restaurantId: ben.restaurantId, ...more }],
});

const onOthersStaff = (more: Readonly<Record<string, unknown>>): ForeignInput => ({
  as: 'owner',
  expected: 'refused',
  inputs: ({ ana, ben }) => [
    { restaurantId: ben.restaurantId, staffId: ben.staffId, ...more },
    { restaurantId: ana.restaurantId, staffId: ben.staffId, ...more },
    { restaurantId: ben.restaurantId, staffId: ana.staffId, ...more },
  ],
});

const onOthersInvitation: ForeignInput = {
  as: 'owner',
  expected: 'refused',
  inputs: ({ ana, ben }) => [
    { restaurantId: ben.restaurantId, invitationId: ben.invitationId },
    { restaurantId: ana.restaurantId, invitationId: ben.invitationId },
    { restaurantId: ben.restaurantId, invitationId: ana.invitationId },
  ],
};

const noRights = { role: 'driver', jobTitle: '', granted: [], refused: [] };

export const foreignInputs: Readonly<Record<string, ForeignInput>> = {
  ...foreignAccountInputs,
  'restaurants.list': { as: 'owner', expected: 'own', inputs: nothing },
  'restaurants.tonight': { as: 'owner', expected: 'own', inputs: nothing },
  'restaurants.show': inOtherRestaurant({}),
  'restaurants.change': inOtherRestaurant({
    details: { name: 'Mine now', description: 'Spied' },
    opened: {},
  }),
  'restaurants.setPrimaryPhoto': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ana, ben }) => [
      { restaurantId: ben.restaurantId, photoId: ben.staffId },
      { restaurantId: ana.restaurantId, photoId: ben.staffId },
    ],
  },
  'restaurants.setAddresses': inOtherRestaurant({ addresses: [], opened: [] }),
  'restaurants.add': {
    as: 'owner',
    expected: 'refused',
    inputs: () => [{ name: 'One too many', ...madrid }],
  },
  'staff.list': inOtherRestaurant({}),
  'staff.add': inOtherRestaurant({ name: 'Spy', role: 'owner' }),
  'staff.setPin': onOthersStaff({ pin: '4812' }),
  'staff.setState': onOthersStaff({ state: 'archived' }),
  'staff.renewPassword': onOthersStaff({}),
  'staff.changeRights': onOthersStaff({ ...noRights, opened: noRights }),
  'staff.addWithSignIn': inOtherRestaurant({ firstName: 'Spy', lastName: '', role: 'owner', language: 'en' }),
  'invitations.list': inOtherRestaurant({}),
  'invitations.awaitedOwners': inOtherRestaurant({}),
  'invitations.invite': inOtherRestaurant({ role: 'owner', jobTitle: '', language: 'en', emails: [] }),
  'invitations.sendAgain': onOthersInvitation,
  'invitations.withdraw': onOthersInvitation,
  'operators.lookAtLink': {
    as: 'nobody',
    expected: 'refused',
    inputs: ({ ben }) => [{ token: ben.stationToken }],
  },
  'operators.choosePassword': {
    as: 'nobody',
    expected: 'refused',
    inputs: ({ ben }) => [{ token: ben.stationToken, password: GOOD_PASSWORD }],
  },
  'operators.signIn': {
    as: 'nobody',
    expected: 'refused',
    inputs: ({ ben }) => [{ email: ben.email, password: GOOD_PASSWORD }],
  },
  'operators.me': { as: 'owner', expected: 'refused', inputs: nothing },
  'operators.beginFactor': { as: 'owner', expected: 'refused', inputs: nothing },
  'operators.confirmFactor': { as: 'owner', expected: 'refused', inputs: () => [{ code: '123456' }] },
  'operators.keepCodes': { as: 'owner', expected: 'refused', inputs: () => [{ code: 'abcd' }] },
  'operators.confirm': { as: 'owner', expected: 'refused', inputs: () => [{ code: '123456' }] },
  'operators.codesLeft': { as: 'owner', expected: 'refused', inputs: nothing },
  'operators.offerCodes': { as: 'owner', expected: 'refused', inputs: () => [{ code: '123456' }] },
  'operators.keepOffered': { as: 'owner', expected: 'refused', inputs: () => [{ sealed: 'abcd' }] },
  'operators.signOut': { as: 'owner', expected: 'refused', inputs: nothing },
  'application.door': { as: 'nobody', expected: 'own', inputs: nothing },
  'application.send': {
    as: 'nobody',
    expected: 'refused',
    inputs: ({ ben }) => [{ restaurantName: 'Mine now', email: ben.email, tenantId: ben.tenantId }],
  },
  'notices.current': { as: 'owner', expected: 'own', inputs: nothing },
  'audit.people': { as: 'owner', expected: 'own', inputs: nothing },
  'audit.list': {
    as: 'owner',
    isFilter: true,
    expected: 'own',
    inputs: ({ ben }) => [{ targetId: ben.staffId }, { tenantId: ben.tenantId }],
  },
  'branding.show': { as: 'owner', expected: 'own', inputs: nothing },
  'branding.set': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ben }) => [{ color: '#aa0000', banner: 'Mine now', tenantId: ben.tenantId }],
  },
  'plan.show': { as: 'owner', expected: 'own', inputs: nothing },
  'plan.requests': { as: 'owner', expected: 'own', inputs: nothing },
  'plan.ask': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ben }) => [{ plan: 'basic', cycle: 'monthly', reason: 'More.', tenantId: ben.tenantId }],
  },
  'plan.cancel': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ben }) => [{ planRequestId: ben.planRequestId }],
  },
  'withdrawal.list': { as: 'owner', expected: 'own', inputs: nothing },
  'withdrawal.leaving': { as: 'owner', expected: 'own', inputs: nothing },
  'withdrawal.ask': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ben }) => [{ reason: 'We close the restaurant.', tenantId: ben.tenantId }],
  },
  'withdrawal.cancel': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ben }) => [{ withdrawalId: ben.withdrawalId }],
  },
  'stations.list': inOtherRestaurant({}),
  'stations.createPairing': inOtherRestaurant({ stationName: 'Spy' }),
  'stations.revoke': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ana, ben }) => [
      { restaurantId: ben.restaurantId, stationId: ben.stationId },
      { restaurantId: ana.restaurantId, stationId: ben.stationId },
      { restaurantId: ben.restaurantId, stationId: ana.stationId },
    ],
  },
  'pairing.claim': { as: 'nobody', expected: 'refused', inputs: ({ ben }) => [{ code: ben.usedCode }] },
  ...foreignOfficeInputs,
  ...foreignSyncInputs,
};
