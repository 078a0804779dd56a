/**
 * Why a step of a first run, a recovery or a pairing did not work, in the station's own word for it. The words come
 * from its router: a new one does not compile until it stands here and has its sentence.
 */
import type { inferRouterError, inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#station/router.ts';

type Outputs = inferRouterOutputs<AppRouter>;
type Setup = Outputs['setup'];
type ReasonOf<Answer> = Answer extends { readonly kind: 'refused'; readonly reason: infer Reason }
  ? Reason
  : never;
type Refusal = NonNullable<inferRouterError<AppRouter>['data']['reason']>;

export type SetupReason =
  | ReasonOf<Setup[keyof Setup]>
  | Refusal
  | Exclude<Outputs['screen']['unlock']['kind'], 'unlocked'>
  | 'unreachable'
  | 'station-unreachable'
  | 'BAD_REQUEST'
  | 'other';

const known: Readonly<Record<SetupReason, true>> = {
  'code-unknown': true,
  'restaurant-has-a-log': true,
  'cloud-unreachable': true,
  'not-a-cloud': true,
  'pin-taken': true,
  'not-found': true,
  'nothing-here': true,
  damaged: true,
  newer: true,
  'not-ours': true,
  'disk-full': true,
  'disk-fault': true,
  'screen-unknown': true,
  'screen-locked': true,
  'not-permitted': true,
  'station-in-recovery': true,
  'already-set-up': true,
  'only-in-service': true,
  'only-in-practice': true,
  'station-unreachable': true,
  BAD_REQUEST: true,
  wrong: true,
  wait: true,
  unreachable: true,
  other: true,
};

const isKnown = (text: string): text is SetupReason => Object.hasOwn(known, text);

/** A word that is not known, of a newer station, is no reason to say nothing. */
export const setupReasonOf = (text: string): SetupReason => (isKnown(text) ? text : 'other');
