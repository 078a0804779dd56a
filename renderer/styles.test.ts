// A misspelt class is caught by nothing else: every class a component uses exists in its CSS module, and every
// class of a module is used.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const roots = [import.meta.dirname, resolve(import.meta.dirname, '../cloud/dashboard')];

function filesUnder(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
  } catch {
    return [];
  }
}

const components = roots.flatMap(filesUnder).filter((path) => path.endsWith('.tsx'));

const classesIn = (css: string): Set<string> =>
  new Set(
    [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(
      (match) => match[1] ?? '',
    ),
  );

type Use = { readonly module: string; readonly used: Set<string>; readonly file: string };

function usesIn(file: string): Use[] {
  const source = readFileSync(file, 'utf8');
  const code = source.replaceAll(/^import .*$/gm, '');
  return [...source.matchAll(/import (\w+) from '(.+\.module\.css)'/g)].map(([, name = '', path = '']) => {
    const module = path.startsWith('#renderer/')
      ? join(import.meta.dirname, path.slice('#renderer/'.length))
      : join(dirname(file), path);
    // Neither a part of another object nor the key of a word.
    const use = new RegExp(`(?<![\\w.'"\`])${name}\\.(\\w+)`, 'g');
    const used = new Set([...code.matchAll(use)].map((match) => match[1] ?? ''));
    return { module, used, file };
  });
}

const uses = components.flatMap(usesIn);

test.each([...new Set(uses.map(({ module }) => module))])('%s', (module) => {
  const defined = classesIn(readFileSync(module, 'utf8'));
  const using = uses.filter((use) => use.module === module);
  for (const { used, file } of using) {
    expect({ file, missing: [...used].filter((name) => !defined.has(name)) }).toEqual({ file, missing: [] });
  }
  const used = new Set(using.flatMap((use) => [...use.used]));
  expect([...defined].filter((name) => !used.has(name))).toEqual([]);
});
