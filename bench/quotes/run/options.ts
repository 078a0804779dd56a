// What `npm run bench:quotes -- …` can be told.
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '#shared/result.ts';
import { configs } from '../house/config.ts';

export interface Options {
  readonly json: boolean;
  /** Also the configs without a bar. */
  readonly all: boolean;
  /** Runs on development seeds instead of held-out ones. */
  readonly development: boolean;
  readonly only: string | null;
  /** Writes the nights of one house to this file instead of measuring anything. */
  readonly write: string | null;
  readonly seed: string;
  readonly nights: number | null;
}

const usage = `npm run bench:quotes -- [--json] [--all] [--development] [--only CONFIG]
npm run bench:quotes -- --write FILE.ndjson --only CONFIG [--seed WORD] [--nights N]
CONFIG: ${configs.map(({ name }) => name).join(', ')}`;

const known = {
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  development: { type: 'boolean', default: false },
  only: { type: 'string' },
  write: { type: 'string' },
  seed: { type: 'string', default: '1' },
  nights: { type: 'string' },
} as const;

/** A failure's reason is what to print. */
export function readOptions(args: readonly string[]): Result<Options, string> {
  const parsed = parsedArgs(args);
  if (parsed === null) return failed(usage);
  const { only = null, write = null, ...rest } = parsed;
  const nights = rest.nights === undefined ? null : Number(rest.nights);
  const isKnown = only === null || configs.some(({ name }) => name === only);
  const isCount = nights === null || (Number.isSafeInteger(nights) && nights > 0);
  if (!isKnown || !isCount || (write !== null && only === null)) return failed(usage);
  return ok({ ...rest, only, write, nights });
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch {
    return null;
  }
}
