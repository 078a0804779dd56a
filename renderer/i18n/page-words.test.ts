// The words of a page are there once the page is: no file that the screen reaches by another way may ask for one.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { pageEnglish } from '#shared/strings/page-english.ts';

const root = resolve(import.meta.dirname, '..');
const entry = 'main.tsx';

const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');
const asked = new RegExp(`\\bt\\(\\s*['"\`](${Object.keys(pageEnglish).join('|')})\\.`);
const asksForPageWords = (name: string): boolean => asked.test(textOf(name));

const importing = /^(?:import|export) (?!type)[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(name: string): readonly string[] {
  const text = textOf(name);
  const bringsWords = text.includes('pageWithWords(load') || text.includes('pageWithWords(async');
  return [...text.matchAll(importing)].flatMap(([, at, fetched]) => {
    const target = at ?? (bringsWords ? undefined : fetched);
    if (target === undefined || !/\.tsx?$/.test(target)) return [];
    if (target.startsWith('#renderer/')) return [target.slice('#renderer/'.length)];
    return target.startsWith('.') ? [relative(root, join(root, dirname(name), target))] : [];
  });
}

function reachedFrom(first: string): ReadonlySet<string> {
  const reached = new Set([first]);
  for (const name of reached) for (const next of importsOf(name)) reached.add(next);
  return reached;
}

it('is so', () => {
  const reached = reachedFrom(entry);
  expect(reached.size).toBeGreaterThan(200);
  expect([...reached].filter(asksForPageWords)).toEqual([]);
});

it('would be noticed', () => {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const pages = sources.filter((name) => /(?<!\.test)\.tsx?$/.test(name)).filter(asksForPageWords);
  expect(pages.length).toBeGreaterThan(30);
});
