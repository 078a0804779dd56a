// The words of a page are there once the page is: nothing outside the folders of pages may ask for one.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { pageEnglish } from '#shared/strings/page-english.ts';

const root = resolve(import.meta.dirname, '..');
const pages = /^(activity|commands|first-run|floor-editor|paper|replay|scores|settings)\//;

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(?<!\.test)\.tsx?$/.test(name));

const asked = new RegExp(`\\bt\\(\\s*['"\`](${Object.keys(pageEnglish).join('|')})\\.`);

const asksForPageWords = (name: string): boolean => asked.test(readFileSync(join(root, name), 'utf8'));

it('is so', () => {
  expect(sources.filter((name) => !pages.test(name)).filter(asksForPageWords)).toEqual([]);
});

it('would be noticed', () => {
  expect(sources.filter(asksForPageWords).length).toBeGreaterThan(30);
});
