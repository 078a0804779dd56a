import { expect, it } from 'vitest';
import { amountWords, countWords } from './amount-words.ts';

it('tells amounts as the language writes them, whole ones without cents', () => {
  const inBoth = (minor: number) => ['en', 'es'].map((language) => amountWords(language, minor));
  expect(inBoth(3900)).toEqual(['39', '39']);
  expect(inBoth(3950)).toEqual(['39.50', '39,50']);
  expect(inBoth(399_000)).toEqual(['3,990', '3.990']);
  expect(inBoth(1_239_905)).toEqual(['12,399.05', '12.399,05']);
});

it('tells counts as the language writes them, those of four digits too', () => {
  const inBoth = (count: number) => ['en', 'es'].map((language) => countWords(language, count));
  expect(inBoth(250)).toEqual(['250', '250']);
  expect(inBoth(1200)).toEqual(['1,200', '1.200']);
});
