import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, wordsIn } from './fold-text.ts';

test.each([
  ['Nguyễn', 'nguyen'],
  ['Đặng', 'dang'],
  ['Straße', 'STRASSE'],
  ['İpek Yıldız', 'ipek yildiz'],
  ['Νίκος', 'ΝΙΚΟΣ'],
  ['ﬁona', 'Fiona'],
  ['Ｔａｎａｋａ', 'tanaka'],
  ['Søren Łukasz', 'soren lukasz'],
  ['مُحَمَّد', 'محمد'],
  ["O'Brien", 'o’brien'],
  ['김철수', '김철수'.normalize('NFD')],
  ['Фёдор', 'федор'],
])('%s is found as %s', (kept, typed) => {
  expect(foldText(kept)).toBe(foldText(typed));
});

test.each([
  ['कि', 'का'],
  ['กา', 'กี'],
  ['田中', '中田'],
])('%s is not %s', (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other));
});

test('words are letters and digits of any script', () => {
  expect(wordsIn("Jean-Luc O'Neil, 田中 (2)")).toEqual(['JEAN', 'LUC', 'ONEIL', '田中', '2']);
  expect(wordsIn(' … 👩‍👩‍👧 ')).toEqual([]);
});

test('the short way for plain letters answers as the long one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(foldText(text)).toBe(foldText(`${text}é`).slice(0, -1));
    }),
  );
});
