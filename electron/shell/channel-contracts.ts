// What a page may ask the shell for: each question and answer has a schema, and both are parsed.
import { z } from 'zod';
import { channels } from './channels.ts';

export type Contract<Input, Output> = {
  readonly channel: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
};

const nothing = z.undefined();

const updateState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('available'), version: z.string() }),
  z.object({ kind: z.literal('ready'), version: z.string() }),
]);

const installAnswer = z.enum([
  'installing',
  'no-update',
  'service-unknown',
  'parties-open',
  'service-hours',
  'in-use',
]);

export const contracts = {
  connectStation: { channel: channels.connectStation, input: nothing, output: nothing },
  openLink: { channel: channels.openLink, input: z.string().max(2_048), output: z.boolean() },
  updateState: { channel: channels.updateState, input: nothing, output: updateState },
  installUpdate: { channel: channels.installUpdate, input: nothing, output: installAnswer },
};
