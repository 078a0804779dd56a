// Every expected refusal of the cloud, closed, with the code and the words an adapter answers with.
import type { PictureProblem } from '#shared/pictures/picture.ts';

export type Refusal =
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'not-allowed' }
  /** An operator looks at a tenant as its owner would, and wants more than to look. */
  | { readonly kind: 'looking-only' }
  /** The time for which an operator could look as a tenant is over. */
  | { readonly kind: 'view-over' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'wrong-credentials' }
  | { readonly kind: 'locked-out'; readonly retryAfterMs: number }
  | { readonly kind: 'too-many-tries'; readonly retryAfterMs: number }
  /** More requests than the tenant's plan allows from one address in a quarter of an hour. */
  | { readonly kind: 'plan-requests'; readonly quota: number; readonly retryAfterMs: number }
  | { readonly kind: 'too-busy' }
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'email-unchanged' }
  | { readonly kind: 'password-too-short'; readonly limit: number }
  | { readonly kind: 'password-too-common' }
  | { readonly kind: 'password-unchanged' }
  /** The one a person must give again before something weighty. */
  | { readonly kind: 'wrong-password' }
  /** Signed in with a first password: nothing else answers before it is changed. */
  | { readonly kind: 'password-change-needed' }
  | { readonly kind: 'invitation-unknown' }
  | { readonly kind: 'invitation-for-another' }
  | { readonly kind: 'already-on-staff' }
  /** Whom it is about does not work there any more. */
  | { readonly kind: 'left-staff' }
  | { readonly kind: 'pin-taken' }
  | { readonly kind: 'not-a-phone' }
  | { readonly kind: 'last-owner' }
  /** Somebody else changed the same since it was opened. */
  | { readonly kind: 'changed-meanwhile' }
  | PictureProblem
  | { readonly kind: 'too-many-photos'; readonly limit: number }
  | { readonly kind: 'restaurants-limit'; readonly limit: number }
  /** Said to an operator, who can raise the limit. */
  | { readonly kind: 'tenant-full'; readonly limit: number }
  | { readonly kind: 'staff-limit'; readonly limit: number }
  | { readonly kind: 'no-branding' }
  | { readonly kind: 'withdrawal-open' }
  | { readonly kind: 'plan-request-open' }
  | { readonly kind: 'plan-unchanged' }
  | { readonly kind: 'decided-already' }
  /** Everything that is kept of a tenant is given out once it asked to leave. */
  | { readonly kind: 'not-leaving' }
  | { readonly kind: 'export-running' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'last-admin' }
  | { readonly kind: 'slug-taken' }
  | { readonly kind: 'domain-taken' }
  | { readonly kind: 'registration-closed' }
  | { readonly kind: 'tenant-off' }
  | { readonly kind: 'wrong-code' }
  /** Recovery codes that were shown too long ago, or in place of others than there are now. */
  | { readonly kind: 'codes-lapsed' }
  | { readonly kind: 'link-unknown' }
  | { readonly kind: 'pairing-code-unknown' }
  /** The station brings a log of its own, and this restaurant has one. */
  | { readonly kind: 'restaurant-has-a-log' }
  | { readonly kind: 'station-unknown' }
  | { readonly kind: 'station-revoked' };

interface Wording {
  readonly code:
    | 'UNAUTHORIZED'
    | 'FORBIDDEN'
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'BAD_REQUEST'
    | 'PAYLOAD_TOO_LARGE'
    | 'TOO_MANY_REQUESTS';
  readonly words: string;
}

type Unvalued = Exclude<
  Refusal['kind'],
  | 'password-too-short'
  | 'picture-too-large'
  | 'picture-too-wide'
  | 'too-many-photos'
  | 'restaurants-limit'
  | 'tenant-full'
  | 'staff-limit'
  | 'plan-requests'
  | 'locked-out'
  | 'too-many-tries'
>;

const wordings: Readonly<Record<Unvalued, Wording>> = {
  'not-signed-in': { code: 'UNAUTHORIZED', words: 'Sign in first.' },
  'not-allowed': { code: 'FORBIDDEN', words: 'Your role does not allow this.' },
  'looking-only': {
    code: 'FORBIDDEN',
    words: 'You only look as this tenant: nothing can be changed, and nobody’s own account is shown.',
  },
  'view-over': { code: 'UNAUTHORIZED', words: 'The time to look as this tenant is over.' },
  'not-found': { code: 'NOT_FOUND', words: 'There is no such thing here.' },
  'wrong-credentials': { code: 'UNAUTHORIZED', words: 'Name or password is wrong.' },
  'too-busy': { code: 'TOO_MANY_REQUESTS', words: 'Too many people sign in at once. Try again in a moment.' },
  'email-taken': { code: 'CONFLICT', words: 'This email already has an account. Sign in instead.' },
  'email-unchanged': { code: 'BAD_REQUEST', words: 'This is the address you have. Type another.' },
  'password-too-common': {
    code: 'BAD_REQUEST',
    words: 'This password is too easy to guess. Choose another.',
  },
  'password-unchanged': { code: 'BAD_REQUEST', words: 'This is the password you have. Choose another.' },
  'wrong-password': { code: 'BAD_REQUEST', words: 'The password you have now is another.' },
  'password-change-needed': { code: 'FORBIDDEN', words: 'Choose a password of your own first.' },
  'invitation-unknown': {
    code: 'NOT_FOUND',
    words: 'This invitation is wrong, used, withdrawn or too old. Ask for a new one.',
  },
  'invitation-for-another': { code: 'FORBIDDEN', words: 'This invitation is for another email address.' },
  'already-on-staff': { code: 'CONFLICT', words: 'This person is on the staff already.' },
  'left-staff': {
    code: 'CONFLICT',
    words: 'This person does not work here any more. Bring them back first.',
  },
  'pin-taken': { code: 'CONFLICT', words: 'This PIN cannot be used here. Choose another.' },
  'not-a-phone': {
    code: 'BAD_REQUEST',
    words: 'This is no phone number. Type it with + and the number of its country.',
  },
  'last-owner': { code: 'CONFLICT', words: 'A restaurant keeps at least one owner.' },
  'changed-meanwhile': {
    code: 'CONFLICT',
    words: 'Somebody else changed the same since you opened it. Look at what is there now, then decide.',
  },
  'no-branding': {
    code: 'FORBIDDEN',
    words: 'Your plan has no branding. The page Branding says which plan has it.',
  },
  'withdrawal-open': { code: 'CONFLICT', words: 'A request to leave is open already.' },
  'plan-request-open': { code: 'CONFLICT', words: 'A plan request is open already.' },
  'plan-unchanged': { code: 'CONFLICT', words: 'This is the plan you have.' },
  'wrong-code': { code: 'UNAUTHORIZED', words: 'This code is wrong, used or too old. Type the next one.' },
  'link-unknown': { code: 'NOT_FOUND', words: 'This link is wrong, used or too old. Ask for a new one.' },
  'not-leaving': { code: 'CONFLICT', words: 'This is given out once the request to leave is there.' },
  'export-running': {
    code: 'CONFLICT',
    words: 'This data is being collected already. Try again in a moment.',
  },
  'codes-lapsed': {
    code: 'CONFLICT',
    words:
      'These codes do not count: they were shown too long ago, or others took their place. Make new ones.',
  },
  'decided-already': { code: 'CONFLICT', words: 'Somebody has decided this already.' },
  'reason-needed': { code: 'BAD_REQUEST', words: 'Say why, so that they can read it.' },
  'slug-taken': { code: 'CONFLICT', words: 'Another tenant has this short name. Choose another.' },
  'domain-taken': { code: 'CONFLICT', words: 'Another tenant has one of these domains.' },
  'registration-closed': {
    code: 'FORBIDDEN',
    words: 'Accounts are opened by application here. The form is at /apply.',
  },
  'tenant-off': {
    code: 'FORBIDDEN',
    words: 'This account is switched off. Your first page says why; the stand goes on.',
  },
  'last-admin': { code: 'CONFLICT', words: 'The platform keeps at least one admin.' },
  'pairing-code-unknown': {
    code: 'NOT_FOUND',
    words: 'This code is wrong, used or older than ten minutes. Make a new one.',
  },
  'restaurant-has-a-log': {
    code: 'CONFLICT',
    words: 'This station holds the evening of another restaurant.',
  },
  'not-a-picture': { code: 'BAD_REQUEST', words: 'This is no JPEG, PNG or WebP picture.' },
  'station-unknown': { code: 'UNAUTHORIZED', words: 'This station is not paired.' },
  'station-revoked': { code: 'UNAUTHORIZED', words: 'This station was revoked by the restaurant.' },
};

function waitWords(retryAfterMs: number): string {
  const minutes = Math.ceil(retryAfterMs / 60_000);
  return minutes === 1 ? 'Wait a minute' : `Wait ${minutes} minutes`;
}

const planWords = ({ quota, retryAfterMs }: Extract<Refusal, { kind: 'plan-requests' }>): string =>
  `Your plan allows ${quota} requests in 15 minutes from one address. ${waitWords(retryAfterMs)}, or choose a larger plan.`;

const room = (limit: number, one: string, more: string): string =>
  `The plan has room for ${limit} ${limit === 1 ? one : more}. The page Plan says how to raise it.`;

export function wordingOf(refusal: Refusal): Wording {
  switch (refusal.kind) {
    case 'plan-requests':
      return { code: 'TOO_MANY_REQUESTS', words: planWords(refusal) };
    case 'locked-out':
      return {
        code: 'TOO_MANY_REQUESTS',
        words: `Too many wrong tries. ${waitWords(refusal.retryAfterMs)} and try again.`,
      };
    case 'too-many-tries':
      return {
        code: 'TOO_MANY_REQUESTS',
        words: `Too many tries from here. ${waitWords(refusal.retryAfterMs)} and try again.`,
      };
    case 'password-too-short':
      return { code: 'BAD_REQUEST', words: `A password needs at least ${refusal.limit} characters.` };
    case 'picture-too-large':
      return { code: 'PAYLOAD_TOO_LARGE', words: `A picture has at most ${refusal.limit} MB.` };
    case 'picture-too-wide':
      return { code: 'BAD_REQUEST', words: `A picture has at most ${refusal.limit} pixels each way.` };
    case 'too-many-photos':
      return {
        code: 'CONFLICT',
        words: `A restaurant has at most ${refusal.limit} photos. Remove one first.`,
      };
    case 'restaurants-limit':
      return { code: 'CONFLICT', words: room(refusal.limit, 'restaurant', 'restaurants') };
    case 'tenant-full':
      return {
        code: 'CONFLICT',
        words: `The plan of this tenant has room for ${refusal.limit} and no more. Raise its limit, then approve.`,
      };
    case 'staff-limit':
      return { code: 'CONFLICT', words: room(refusal.limit, 'person on staff', 'people on staff') };
    default:
      return wordings[refusal.kind];
  }
}
