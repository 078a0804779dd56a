// Runs test files in a folder until the first failure, and says what failed: nothing, a test, or the run itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Mutant } from './mutant.ts';

export type Outcome =
  | { readonly kind: 'green' }
  | { readonly kind: 'red'; readonly test: string }
  /** No test said anything: a syntax error, a missing file, a run that never ends. */
  | { readonly kind: 'broken'; readonly output: string };

const report = z.object({
  numTotalTests: z.int(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) }),
  ),
});

const longestMs = 10 * 60 * 1000;

export async function runTests(folder: string, { project, tests }: Mutant): Promise<Outcome> {
  const outputFile = join(folder, 'mutant-report.json');
  rmSync(outputFile, { force: true });
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const reporting = ['--reporter=json', `--outputFile=${outputFile}`];
  const options = ['run', '--project', project, '--bail', '1', ...reporting, ...tests];
  const child = spawn(process.execPath, [vitest, ...options], { cwd: folder, timeout: longestMs });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString();
    });
  }
  const [code] = await once(child, 'close');
  if (!existsSync(outputFile)) return { kind: 'broken', output };
  const { testResults, numTotalTests } = report.parse(JSON.parse(readFileSync(outputFile, 'utf8')));
  const failed = testResults
    .flatMap((file) => file.assertionResults)
    .find(({ status }) => status === 'failed');
  if (failed !== undefined) return { kind: 'red', test: failed.fullName.trim() };
  return code === 0 && numTotalTests > 0 ? { kind: 'green' } : { kind: 'broken', output };
}
