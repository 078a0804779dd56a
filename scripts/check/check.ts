// `npm run check`: formatting, lint, types, architecture, unused code and the text rules, as many at once as there are
// processors. Prints a line for each, and what a failing one said; ends with exit code 1 if any failed.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { english } from '#shared/strings/english.ts';
import { deadStrings } from './dead-strings.ts';
import { runTool, type ToolRun } from './run-tool.ts';
import { textFindings } from './text-rules.ts';
import { architecture, biome, types, unused } from './tools.ts';
import { trackedFiles } from './tracked-files.ts';

type Step = { readonly name: string; readonly run: () => Promise<ToolRun> };

const root = resolve(import.meta.dirname, '../..');

const checkTexts = async (): Promise<ToolRun> => {
  const began = performance.now();
  const files = trackedFiles(root);
  const findings = [...textFindings(files), ...deadStrings(english, files)];
  return { ok: findings.length === 0, output: findings.join('\n'), tookMs: performance.now() - began };
};

// The slowest first, so that two processors end at about the same time.
const tools = [unused, architecture((folder) => existsSync(join(root, folder))), biome, ...types];
const steps: readonly Step[] = [
  ...tools.map((tool) => ({ name: tool.name, run: () => runTool(tool, root) })),
  { name: 'text rules', run: checkTexts },
];

const waiting = [...steps];
const failed: string[] = [];

const work = async (): Promise<void> => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const { ok, output, tookMs } = await step.run();
    if (!ok) failed.push(step.name);
    console.log(`${ok ? '✓' : '✗'} ${step.name} (${(tookMs / 1000).toFixed(1)} s)`);
    if (!ok) console.log(output.trimEnd());
  }
};

await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failed.length > 0) {
  console.log(`check failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
