// What a person may ask of the station program on its command line, parsed once.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCloudUrl } from '#shared/contracts/cloud-url.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { firstSentence } from '#shared/text/first-sentence.ts';
import type { StartProblem } from '../start-problem.ts';

export type BackupAction =
  | { readonly kind: 'list' | 'make' }
  | { readonly kind: 'restore'; readonly name: string };

interface InFolder {
  readonly folder: string;
}

export interface RunCommand extends InFolder {
  readonly kind: 'run';
  readonly port: number;
  readonly isLan: boolean;
  /** Where a first run offers to pair. */
  readonly cloudUrl: string | null;
}

export type Command =
  | RunCommand
  | { readonly kind: 'help' }
  | (InFolder & { readonly kind: 'doctor' })
  /** The printed address is known to somebody who should not know it. */
  | (InFolder & { readonly kind: 'new-address' })
  | (InFolder & { readonly kind: 'backup'; readonly action: BackupAction });

export const usage =
  'Usage: station [--data DIR] [--port N] [--cloud URL] [--lan] | doctor | new-address | backup list|make|restore NAME';

/** Where `npm start` keeps its station. */
const defaultFolder = '.data/station';
const defaultPort = 4780;

export function parseCommandLine(words: readonly string[]): Result<Command, StartProblem> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: optionNames,
    });
    return commandOf(positionals, values);
  } catch (error) {
    return bad(`${firstSentence(String(error instanceof Error ? error.message : error))} ${usage}`);
  }
}

const optionNames = {
  data: { type: 'string' },
  port: { type: 'string' },
  cloud: { type: 'string' },
  lan: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Values {
  readonly data?: string;
  readonly port?: string;
  readonly cloud?: string;
  readonly lan?: boolean;
  readonly help?: boolean;
}

function commandOf(positionals: readonly string[], values: Values): Result<Command, StartProblem> {
  if (values.help === true) return ok({ kind: 'help' });
  if (values.data === '') return bad(`--data is empty. ${usage}`);
  const folder = resolve(values.data ?? defaultFolder);
  const [kind, ...rest] = positionals;
  if (kind === undefined) return runOf(folder, values);
  if ((kind === 'doctor' || kind === 'new-address') && rest.length === 0) return ok({ kind, folder });
  const action = kind === 'backup' ? backupActionOf(rest) : null;
  return action === null ? bad(usage) : ok({ kind: 'backup', folder, action });
}

function runOf(folder: string, values: Values): Result<Command, StartProblem> {
  const port = Number(values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return bad('--port must be a number from 0 to 65535.');
  const cloudUrl = values.cloud ?? null;
  if (cloudUrl !== null && !isCloudUrl(cloudUrl))
    return bad('--cloud must be an https address; http only for this computer.');
  return ok({ kind: 'run', folder, port, isLan: values.lan === true, cloudUrl });
}

function backupActionOf([kind, name, ...rest]: readonly string[]): BackupAction | null {
  if ((kind === 'list' || kind === 'make') && name === undefined) return { kind };
  if (kind === 'restore' && name !== undefined && rest.length === 0) return { kind, name };
  return null;
}

const bad = (detail: string): Result<Command, StartProblem> => failed({ kind: 'bad-arguments', detail });
