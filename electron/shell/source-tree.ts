// Reads sources of the shell as syntax trees, for the tests that hold the program to its security rules.
// A tree has no comments, so a rule can neither be met nor broken by one.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from '@swc/core';

const electronFolder = resolve(import.meta.dirname, '..');

export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The node and every node below it. */
export function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return isNode(value) ? [value, ...below] : below;
}

export type Source = { readonly name: string; readonly nodes: readonly SyntaxNode[] };

/** `main.ts`, `preload.ts` and all of `shell/`, without the tests. */
export function shellSources(): readonly Source[] {
  const inShell = readdirSync(join(electronFolder, 'shell'))
    .filter((name) => name.endsWith('.ts') && !/\.test\.|stand-in/.test(name))
    .map((name) => `shell/${name}`);
  return ['main.ts', 'preload.ts', ...inShell].map((name) => {
    const code = readFileSync(join(electronFolder, name), 'utf8');
    return { name, nodes: nodesIn(parseSync(code, { syntax: 'typescript', target: 'es2024' }).body) };
  });
}

/** `a.b.c` for an identifier or a chain of members, empty for anything else. */
export function dotted(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'Identifier' && typeof value.value === 'string') return value.value;
  if (value.type === 'MemberExpression') return `${dotted(value.object)}.${dotted(value.property)}`;
  return '';
}

/** The names called in a source: functions, methods by their dotted name, and `new X`. */
export function callsIn({ nodes }: Source): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'CallExpression') return [dotted(node.callee)];
    return node.type === 'NewExpression' ? [`new ${dotted(node.callee)}`] : [];
  });
}

/** The texts written in a source. */
export function textsIn({ nodes }: Source): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'StringLiteral' && typeof node.value === 'string') return [node.value];
    return node.type === 'TemplateElement' && typeof node.raw === 'string' ? [node.raw] : [];
  });
}

/** The names of properties set in objects of a source, with the value's own text where it is plain. */
export function propertiesIn({
  nodes,
}: Source): readonly { readonly key: string; readonly value: unknown }[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'KeyValueProperty' || !isNode(node.key)) return [];
    const key = typeof node.key.value === 'string' ? node.key.value : '';
    return [{ key, value: isNode(node.value) ? (node.value.value ?? node.value) : undefined }];
  });
}
