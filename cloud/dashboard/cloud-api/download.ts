/** Fetches a file from the cloud and hands it to the browser to keep; a refusal is thrown in the shape one of the API has. */
import { TRPCClientError } from '@trpc/client';
import type { CloudRouter } from '#server/router.ts';
import { type Connection, noteAnswer } from './connection.ts';

export interface Progress {
  readonly received: number;
  readonly whole: number;
}

interface Download {
  readonly path: string;
  readonly onProgress: (progress: Progress) => void;
}

const unreachable = (error: unknown): TRPCClientError<CloudRouter> =>
  TRPCClientError.from<CloudRouter>(error instanceof Error ? error : new Error(String(error)));

async function readAll(answer: Response, onProgress: Download['onProgress']): Promise<Blob> {
  const whole = Number(answer.headers.get('content-length') ?? 0);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = answer.body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    pieces.push(piece.value);
    received += piece.value.byteLength;
    onProgress({ received, whole });
  }
  return new Blob(pieces, { type: answer.headers.get('content-type') ?? '' });
}

export function keepFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** The name of what was kept. */
export async function download(connection: Connection, { path, onProgress }: Download): Promise<string> {
  const answer = await noteAnswer(connection, () => fetch(path, { method: 'POST' })).catch(
    (error: unknown) => {
      throw unreachable(error);
    },
  );
  if (!answer.ok) throw TRPCClientError.from<CloudRouter>(await answer.json());
  const name =
    /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'export.zip';
  const file = await readAll(answer, onProgress).catch((error: unknown) => {
    throw unreachable(error);
  });
  keepFile(file, name);
  return name;
}
