// Every word on a screen of the stand and on a page of the dashboard comes from shared/strings: no text node and no spoken attribute holds letters of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const components = ['renderer', 'cloud/dashboard'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name)),
);

/** Comments and types would look like text; what stands between a tag's end and the next tag is what is shown. */
const codeOf = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

const spoken =
  /\b(?:aria-label|aria-description|placeholder|title|alt|label|text)=(?:"([^"]*)"|\{'([^']*)'\})/g;
const between = /(?<![=-])>([^<>{}=;()]*\p{L}[^<>{}=;()]*)<\//gu;

function literalsIn(source: string): string[] {
  const code = codeOf(source);
  const attributes = [...code.matchAll(spoken)].map((match) => match[1] ?? match[2] ?? '');
  const nodes = [...code.matchAll(between)].map((match) => match[1] ?? '');
  const quoted = [...code.matchAll(/>\s*\{'([^']*\p{L}[^']*)'\}/gu)].map((match) => match[1] ?? '');
  return [...attributes, ...nodes, ...quoted]
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

test.each(components)('%s', (name) => {
  expect(literalsIn(readFileSync(join(root, name), 'utf8'))).toEqual([]);
});

test('a literal would be found', () => {
  expect(literalsIn('<p className={styles.a}>Hello</p>')).toEqual(['Hello']);
  expect(literalsIn('<p>\n  Hello there\n</p>')).toEqual(['Hello there']);
  expect(literalsIn(`<p>{'Hello'}</p>`)).toEqual(['Hello']);
  expect(literalsIn('<input aria-label="Name" />')).toEqual(['Name']);
  expect(literalsIn(`<p>{t('ui.close')}</p>`)).toEqual([]);
});
