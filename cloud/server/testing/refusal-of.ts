// What a call was refused with, as a screen would read it.
import { TRPCClientError } from '@trpc/client';
import type { CloudRouter } from '../router.ts';

interface Refused {
  readonly status: number;
  readonly kind: string | undefined;
}

export async function refusalOf(call: Promise<unknown>): Promise<Refused> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error;
    const refused: TRPCClientError<CloudRouter> = error;
    return { status: refused.data?.httpStatus ?? 0, kind: refused.data?.refusal?.kind };
  }
  throw new Error('expected: a refusal');
}
