// Text as a search sees it, in any script: one spelling for all that people type for the same name. Capitals, since they
// know more pairs than small letters do: ß is SS, ı is I, ς is Σ. Vowel signs that make a word (Hindi, Thai) stay.

const unseen = /[[\p{M}&&[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]]\p{Cf}'’‘ʼ`ـ]/gv;

/** Letters that no decomposition takes apart. */
const plain: Readonly<Record<string, string>> = {
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Ħ: 'H',
  Æ: 'AE',
  Œ: 'OE',
  Þ: 'TH',
  ẞ: 'SS',
};
const unplain = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

const ascii = /^[ -&(-_a-~]*$/;

export function foldText(text: string): string {
  if (ascii.test(text)) return text.toUpperCase();
  return text
    .normalize('NFKD')
    .replace(unseen, '')
    .toUpperCase()
    .replace(unplain, (letter) => plain[letter] ?? letter)
    .normalize('NFC');
}

export const wordsIn = (text: string): readonly string[] =>
  foldText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
