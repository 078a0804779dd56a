// Every language has the same keys and the same {{variables}}, so no screen shows a key or a hole.
import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { pageSpanish } from './page-spanish.ts';
import { standSpanish } from './stand-spanish.ts';

type Leaf = readonly [key: string, text: string];

function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`not a text: ${path}`);
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const variablesOf = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '').sort();

const spanish = { ...standSpanish, ...pageSpanish };

const inEnglish = new Map(leavesOf(english, ''));

describe.each(Object.entries({ english, spanish }))('%s', (_name, words) => {
  const leaves = new Map(leavesOf(words, ''));

  it('has every key and no other', () => {
    expect([...leaves.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  it('fills the same variables', () => {
    for (const [key, text] of leaves) {
      expect({ key, variables: variablesOf(text) }).toEqual({
        key,
        variables: variablesOf(inEnglish.get(key) ?? ''),
      });
    }
  });

  it('leaves no text empty', () => {
    expect([...leaves].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
