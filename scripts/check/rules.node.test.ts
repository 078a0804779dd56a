import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from './run-tool.ts';
import { architecture, biome, types, unused } from './tools.ts';

// A project of its own, made of the real configuration and of files that each break one rule.
const root = resolve(import.meta.dirname, '../..');
const project = mkdtempSync(join(tmpdir(), 'hoststand-rules-'));
const configuration = [
  'biome.json',
  '.dependency-cruiser.mjs',
  'knip.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.servers.json',
  'shared/tsconfig.json',
  'vitest.config.ts',
  'electron.vite.config.ts',
];

beforeAll(() => {
  cpSync(resolve(import.meta.dirname, 'fixtures'), project, { recursive: true });
  for (const file of configuration) cpSync(join(root, file), join(project, file));
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('Biome', () => {
  const broken = [
    ['lint/suspicious/noExplicitAny', 'shared/any.ts'],
    ['lint/style/noNonNullAssertion', 'shared/non-null.ts'],
    ['lint/nursery/noUnsafeTypeAssertion', 'shared/assertion.ts'],
    ['lint/performance/noBarrelFile', 'shared/barrel.ts'],
    ['lint/performance/noReExportAll', 'shared/re-export-all.ts'],
    ['lint/style/useFilenamingConvention', 'shared/notKebab.ts'],
    ['lint/complexity/useMaxParams', 'shared/four-parameters.ts'],
    ['lint/style/noExcessiveLinesPerFile', 'shared/long-file.ts'],
    ['lint/complexity/noExcessiveLinesPerFunction', 'shared/long-function.ts'],
    ['lint/nursery/noJsRestrictedProperties', 'shared/clock.ts'],
    ['lint/nursery/noFloatingPromises', 'shared/floating.ts'],
    ['lint/nursery/noMisusedPromises', 'shared/misused.ts'],
    ['lint/nursery/useExhaustiveSwitchCases', 'shared/open-switch.ts'],
    ['lint/style/useImportType', 'shared/value-import-of-type.ts'],
    ['lint/suspicious/noImportCycles', 'shared/cycle-left.ts'],
    ['format', 'shared/unformatted.ts'],
    ['format', 'renderer/unformatted.css'],
  ] as const;
  let output = '';

  beforeAll(async () => {
    const reporter = ['ci', '--reporter=github', '--max-diagnostics=none', '.'];
    output = (await runTool({ ...biome, args: reporter }, project)).output;
  });

  it.each(broken)('%s refuses %s', (rule, file) => {
    const lines = output.split('\n').filter((line) => line.includes(`title=${rule},`));
    expect(lines.some((line) => line.includes(`/${file},`))).toBe(true);
  });

  it('lets the one file that makes a brand cast', () => {
    expect(output).not.toContain('sound-id.ts');
  });
});

describe('dependency-cruiser', () => {
  const broken = [
    ['shared-is-pure', 'shared/to-station.ts'],
    ['shared-is-pure', 'shared/to-node.ts'],
    ['station-never-electron', 'electron/station/to-electron.ts'],
    ['station-never-electron', 'electron/station/to-shell.ts'],
    ['shell-to-shared', 'electron/shell/to-station.ts'],
    ['cloud-never-desktop', 'cloud/server/to-desktop.ts'],
    ['renderer-to-shared', 'renderer/list/to-station.ts'],
    ['renderer-router-type-only', 'renderer/list/router-value.ts'],
    ['dashboard-takes-only-ui', 'cloud/dashboard/to-screen.ts'],
    ['dashboard-router-type-only', 'cloud/dashboard/router-value.ts'],
    ['ui-stands-alone', 'renderer/ui/to-feature.ts'],
    ['screens-have-no-node', 'renderer/list/to-node.ts'],
    ['screens-have-no-node', 'cloud/dashboard/to-node.ts'],
    ['no-cycles', 'shared/cycle-left.ts'],
    ['resolves', 'renderer/list/unresolved.ts'],
  ] as const;
  let output = '';

  beforeAll(async () => {
    output = (
      await runTool(
        architecture((folder) => folder !== 'bench' && folder !== 'e2e'),
        project,
      )
    ).output;
  });

  it.each(broken)('%s refuses %s', (rule, file) => {
    expect(output).toContain(`error ${rule}: ${file} → `);
  });

  it("lets a screen take the router's type", () => {
    expect(output).not.toContain('router-type.ts');
  });
});

describe('TypeScript', () => {
  const broken = [
    ['types', 'shared/wrong-types.ts', 'TS2322'],
    ['types', 'shared/wrong-types.ts', 'TS2375'],
    ['types', 'shared/wrong-types.ts', 'TS1294'],
    ['types of the servers', 'electron/station/document.ts', 'TS2584'],
    ['types of the servers', 'cloud/server/document.ts', 'TS2304'],
    ['types of the pure core', 'shared/process-in-types.ts', 'TS2591'],
    ['types of the pure core', 'shared/fetch-in-types.ts', 'TS2304'],
    ['types of the pure core', 'shared/to-node.ts', 'TS2591'],
  ] as const;
  const outputs = new Map<string, string>();

  beforeAll(async () => {
    for (const tool of types) outputs.set(tool.name, (await runTool(tool, project)).output);
  });

  it.each(broken)('%s refuses %s with %s', (name, file, code) => {
    const lines = (outputs.get(name) ?? '').split('\n');
    expect(lines.some((line) => line.startsWith(`${file}(`) && line.includes(` ${code}:`))).toBe(true);
  });
});

describe('knip', () => {
  it('refuses an export nobody imports, and a file nobody imports', async () => {
    const { output } = await runTool(unused, project);
    expect(output).toMatch(/nobody\s+renderer\/list\/unused-export\.ts/);
    expect(output).not.toContain('somebody');
    expect(output).toContain('shared/any.ts');
  });
});
