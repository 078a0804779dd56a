// Which op a step back takes back, as its payload says.
import { z } from 'zod';
import type { Json } from './canonical-json.ts';

const payloadOfUndo = z.object({ targetOpId: z.string() });

type Said = { readonly kind: string; readonly payload: Json };

/** Null for what is no step back. */
export const undoneOpId = ({ kind, payload }: Said): string | null =>
  kind === 'log.undo' ? (payloadOfUndo.safeParse(payload).data?.targetOpId ?? null) : null;
