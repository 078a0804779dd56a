// Why a procedure refuses a caller. The reason travels in the error's data, so a screen can tell "sign in" from
// "the disk is full" without reading words.
import { TRPCError } from '@trpc/server';
import { StorageError } from '../database/storage-error.ts';

export type RefusalReason =
  | 'screen-unknown'
  | 'screen-locked'
  | 'not-permitted'
  | 'station-in-recovery'
  | 'already-set-up'
  /** Of the restaurant itself: nobody does it by way of practice. */
  | 'only-in-service'
  | 'only-in-practice'
  | 'disk-full'
  | 'disk-fault';

const codes = {
  'screen-unknown': 'UNAUTHORIZED',
  'screen-locked': 'UNAUTHORIZED',
  'not-permitted': 'FORBIDDEN',
  'station-in-recovery': 'PRECONDITION_FAILED',
  'already-set-up': 'CONFLICT',
  'only-in-service': 'CONFLICT',
  'only-in-practice': 'CONFLICT',
  'disk-full': 'SERVICE_UNAVAILABLE',
  'disk-fault': 'SERVICE_UNAVAILABLE',
} as const;

class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

export const refusal = (reason: RefusalReason): TRPCError =>
  new TRPCError({ code: codes[reason], message: reason, cause: new Refusal(reason) });

export function refusalReason(error: TRPCError): RefusalReason | null {
  if (error.cause instanceof Refusal || error.cause instanceof StorageError) return error.cause.reason;
  return null;
}
