// Runs one tool from node_modules in a folder and gives back what it printed and how it ended.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Tool } from './tools.ts';

export type ToolRun = { readonly ok: boolean; readonly output: string; readonly tookMs: number };

const packages = resolve(import.meta.dirname, '../../node_modules');

export const runTool = async (tool: Tool, folder: string): Promise<ToolRun> => {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve(packages, tool.bin), ...tool.args], { cwd: folder });
  const printed: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const [code] = await once(child, 'close');
  return { ok: code === 0, output: printed.join(''), tookMs: performance.now() - began };
};
