// What `npm start` may be asked, parsed once: --port N, --data DIR (or HOSTSTAND_DATA), --browser.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '#shared/result.ts';
import { firstSentence } from '#shared/text/first-sentence.ts';

export interface StartOptions {
  readonly folder: string;
  readonly port: number;
  /** Serve the host stand in the browser even where a window could be opened. */
  readonly isBrowserWanted: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const defaultPort = 4630;
export const usage = 'Usage: npm start -- [--port N] [--data DIR] [--browser]';

export function parseStartOptions(
  words: readonly string[],
  env: Environment,
): Result<StartOptions | 'help', string> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        browser: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help === true) return ok('help');
    const port = Number(values.port ?? defaultPort);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      return failed('--port must be a number from 1 to 65535.');
    const folder = resolve(values.data ?? env.HOSTSTAND_DATA ?? '.data');
    return ok({ folder, port, isBrowserWanted: values.browser === true });
  } catch (error) {
    return failed(`${firstSentence(String(error instanceof Error ? error.message : error))} ${usage}`);
  }
}
