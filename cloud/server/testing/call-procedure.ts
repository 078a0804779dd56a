// One call of a procedure by its path, as HTTP carries it, whatever the input is.
import type { Caller } from './open-test-cloud.ts';

interface Call {
  readonly path: string;
  readonly type: string;
  readonly input: unknown;
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

export async function callProcedure(caller: Caller, { path, type, input }: Call): Promise<Answered> {
  const text = input === undefined ? undefined : JSON.stringify(input);
  const address = `/trpc/${path}`;
  const headers = { 'content-type': 'application/json' };
  const response =
    type === 'mutation'
      ? await caller.send(address, { method: 'POST', headers, body: text ?? null })
      : await caller.send(text === undefined ? address : `${address}?input=${encodeURIComponent(text)}`, {
          headers,
        });
  return { status: response.status, text: await response.text() };
}
