// What somebody could send about accounts to reach another's: their address, their session, a link they were sent.
import type { ForeignInput } from './foreign-input.ts';
import { GOOD_PASSWORD, madrid } from './open-test-cloud.ts';

const TOKEN = 'x'.repeat(43);

const nothing = (): readonly unknown[] => [undefined];
const ownOnly: ForeignInput = { as: 'owner', expected: 'own', inputs: nothing };

export const foreignAccountInputs: Readonly<Record<string, ForeignInput>> = {
  'accounts.register': {
    as: 'nobody',
    expected: 'refused',
    inputs: ({ ben }) => [
      {
        email: ben.email.toUpperCase(),
        password: GOOD_PASSWORD,
        ownerName: 'Ana',
        restaurant: { name: 'Mine now', ...madrid },
      },
    ],
  },
  'accounts.signIn': {
    as: 'nobody',
    expected: 'refused',
    inputs: ({ ben }) => [{ name: ben.email, password: 'not the password of this account' }],
  },
  'accounts.me': { as: 'owner', expected: 'own', inputs: nothing },
  'accounts.signOut': { as: 'owner', expected: 'own', inputs: nothing },
  'accounts.signOutEverywhere': ownOnly,
  'accounts.sessions': ownOnly,
  'accounts.workplaces': ownOnly,
  'accounts.verifyAgain': ownOnly,
  // A letter goes to Ben, and nobody learns whether.
  'accounts.askForReset': { as: 'nobody', expected: 'own', inputs: ({ ben }) => [{ email: ben.email }] },
  'accounts.verifyEmail': { as: 'nobody', expected: 'refused', inputs: () => [{ token: TOKEN }] },
  'accounts.lookAtLink': {
    as: 'nobody',
    expected: 'refused',
    inputs: () => [
      { token: TOKEN, page: 'password' },
      { token: TOKEN, page: 'verify-email' },
      { token: TOKEN, page: 'change-email' },
    ],
  },
  'accounts.resetPassword': {
    as: 'nobody',
    expected: 'refused',
    inputs: () => [{ token: TOKEN, password: GOOD_PASSWORD }],
  },
  'invitations.look': { as: 'nobody', expected: 'refused', inputs: () => [{ code: TOKEN }] },
  'invitations.acceptAsOneself': { as: 'owner', expected: 'refused', inputs: () => [{ code: TOKEN }] },
  'invitations.acceptAsNew': {
    as: 'nobody',
    expected: 'refused',
    inputs: ({ ben }) => [
      {
        ...{ code: TOKEN, firstName: 'Spy', lastName: '', email: ben.email },
        ...{ password: GOOD_PASSWORD, language: 'en' },
      },
    ],
  },
  'accounts.confirmEmail': { as: 'nobody', expected: 'refused', inputs: () => [{ token: TOKEN }] },
  // Asked with Ana's own password, for Ben's address: nobody learns that he has it, and nothing of him comes back.
  'accounts.changeEmail': {
    as: 'owner',
    expected: 'own',
    inputs: ({ ben }) => [{ current: GOOD_PASSWORD, email: ben.email }],
  },
  'accounts.changePassword': {
    as: 'owner',
    expected: 'refused',
    inputs: () => [{ current: 'not the password', password: 'eight otters under the bridge' }],
  },
  'accounts.endSession': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ben }) => [{ sessionId: ben.sessionId }],
  },
  'accounts.switchTenant': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ben }) => [{ tenantId: ben.tenantId }],
  },
  'accounts.updateProfile': {
    as: 'owner',
    expected: 'refused',
    inputs: ({ ben }) => [
      {
        ...{ firstName: 'Spy', lastName: '', preferredName: '', phone: '', takesNews: false },
        ...{ language: 'a language nobody speaks', accountId: ben.staffId },
      },
    ],
  },
};
