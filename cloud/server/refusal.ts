// Every expected refusal of the cloud, closed, with the code and the words an adapter answers with.
import { assertNever } from '#shared/must.ts';

export type Refusal =
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'wrong-credentials' }
  | { readonly kind: 'locked-out'; readonly retryAfterMs: number }
  | { readonly kind: 'too-many-tries'; readonly retryAfterMs: number }
  | { readonly kind: 'too-busy' }
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'password-too-short'; readonly minimum: number }
  | { readonly kind: 'password-too-common' }
  | { readonly kind: 'pin-taken' }
  | { readonly kind: 'last-owner' }
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
    | 'TOO_MANY_REQUESTS';
  readonly words: string;
}

export function wordingOf(refusal: Refusal): Wording {
  switch (refusal.kind) {
    case 'not-signed-in':
      return { code: 'UNAUTHORIZED', words: 'Sign in first.' };
    case 'not-allowed':
      return { code: 'FORBIDDEN', words: 'Your role does not allow this.' };
    case 'not-found':
      return { code: 'NOT_FOUND', words: 'There is no such thing here.' };
    case 'wrong-credentials':
      return { code: 'UNAUTHORIZED', words: 'Email or password is wrong.' };
    case 'locked-out':
      return { code: 'TOO_MANY_REQUESTS', words: 'Too many wrong passwords. Wait a little and try again.' };
    case 'too-many-tries':
      return { code: 'TOO_MANY_REQUESTS', words: 'Too many tries from here. Wait a little and try again.' };
    case 'too-busy':
      return { code: 'TOO_MANY_REQUESTS', words: 'Too many people sign in at once. Try again in a moment.' };
    case 'email-taken':
      return { code: 'CONFLICT', words: 'This email already has an account. Sign in instead.' };
    case 'password-too-short':
      return { code: 'BAD_REQUEST', words: `A password needs at least ${refusal.minimum} characters.` };
    case 'password-too-common':
      return { code: 'BAD_REQUEST', words: 'This password is too easy to guess. Choose another.' };
    case 'pin-taken':
      return { code: 'CONFLICT', words: 'This PIN cannot be used here. Choose another.' };
    case 'last-owner':
      return { code: 'CONFLICT', words: 'A restaurant keeps at least one owner.' };
    case 'pairing-code-unknown':
      return {
        code: 'NOT_FOUND',
        words: 'This code is wrong, used or older than ten minutes. Make a new one.',
      };
    case 'restaurant-has-a-log':
      return { code: 'CONFLICT', words: 'This station holds the evening of another restaurant.' };
    case 'station-unknown':
      return { code: 'UNAUTHORIZED', words: 'This station is not paired.' };
    case 'station-revoked':
      return { code: 'UNAUTHORIZED', words: 'This station was revoked by the restaurant.' };
    default:
      return assertNever(refusal);
  }
}
