// Packs the program for Linux over a stand-in for Electron's runtime, which needs no network, and looks at
// the result: the files in the asar, the one binary beside it, the fuses, and the address of updates.
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { z } from 'zod';
import { runBuilder } from './builder.ts';
import { deliveredFuseWire, readFuses, wrongFuses } from './fuse-wire.ts';
import { type PackedFile, packingFaults } from './packed-files.ts';

const platform = 'linux-x64';

export type CheckAnswer = { readonly faults: readonly string[]; readonly files: number };

export async function checkPackage(electronVersion: string): Promise<CheckAnswer> {
  const folder = await mkdtemp(join(tmpdir(), 'hoststand-package-'));
  try {
    const stub = await makeStubElectron(join(folder, 'electron'), electronVersion);
    const output = join(folder, 'dist');
    const built = await runBuilder(
      ['--linux', 'dir', '--x64', `-c.electronDist=${stub}`, `-c.directories.output=${output}`],
      false,
    );
    if (built.code !== 0) return { faults: [`electron-builder failed:\n${built.output}`], files: 0 };
    return await inspect(join(output, 'linux-unpacked'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeStubElectron(folder: string, version: string): Promise<string> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await writeFile(
    join(folder, 'electron'),
    Buffer.concat([Buffer.from('#!/bin/false\n'), deliveredFuseWire()]),
  );
  await chmod(join(folder, 'electron'), 0o755);
  await mkdir(join(folder, 'locales'));
  await writeFile(join(folder, 'locales/en-US.pak'), '');
  await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'LICENSE'), 'A stand-in for the runtime');
  return folder;
}

async function inspect(program: string): Promise<CheckAnswer> {
  const asar = join(program, 'resources/app.asar');
  const files = packedFiles(asar);
  const updates = await readFile(join(program, 'resources/app-update.yml'), 'utf8').catch(() => '');
  const faults = [
    ...packingFaults(files, platform),
    ...wrongFuses(readFuses(await readFile(join(program, 'hoststand')))),
    ...(/^url: https:\/\//m.test(updates) ? [] : ['The program does not know where updates come from']),
    ...packageFaults(JSON.parse(extractFile(asar, 'package.json').toString('utf8'))),
  ];
  return { faults, files: files.length };
}

function packedFiles(asar: string): readonly PackedFile[] {
  return listPackage(asar, { isPack: false }).flatMap((listed) => {
    const path = listed.replaceAll('\\', '/');
    const entry = statFile(asar, path.slice(1));
    return 'size' in entry ? [{ path, unpacked: entry.unpacked === true }] : [];
  });
}

function packageFaults(content: unknown): readonly string[] {
  const main = z
    .object({ main: z.literal('out/main/main.js'), type: z.literal('module') })
    .safeParse(content);
  return main.success ? [] : ['The program does not start at out/main/main.js'];
}
