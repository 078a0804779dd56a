/** Sends what is no question of the API, such as a picture; a refusal is thrown in the shape one of the API has. */
import { TRPCClientError } from '@trpc/client';
import type { CloudRouter } from '#server/router.ts';
import { type Connection, noteAnswer } from './connection.ts';

interface Sending {
  readonly path: string;
  readonly method: 'POST' | 'DELETE';
  readonly body?: Blob;
}

export async function sendBytes(connection: Connection, { path, method, body }: Sending): Promise<void> {
  const answer = await noteAnswer(connection, () => fetch(path, { method, body: body ?? null })).catch(
    (error: unknown) => {
      throw TRPCClientError.from<CloudRouter>(error instanceof Error ? error : new Error(String(error)));
    },
  );
  if (!answer.ok) throw TRPCClientError.from<CloudRouter>(await answer.json());
}
