import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishLines } from './english-lines.ts';
import { readQuickLine } from './read-quick-line.ts';
import { spanishLines } from './spanish-lines.ts';
import { toldEntry } from './told-entry.ts';

const friday1905 = 19 * 60 + 5;
const at = (country: string) => ({ country, minuteOfDay: friday1905 });

const nothing = {
  seatingPreference: null,
  tags: [],
  isVip: false,
  serviceType: null,
  expectedAt: null,
};

describe('the quick line', () => {
  test('reads a size and a name', () => {
    expect(readQuickLine('4 garcia', at('US'))).toEqual({
      size: 4,
      name: 'Garcia',
      phone: null,
      note: '',
      excess: 0,
      ...nothing,
    });
  });

  test('reads size, name, phone and wishes', () => {
    expect(readQuickLine('4 garcia 2125550142 booth high chair', at('US'))).toEqual({
      size: 4,
      name: 'Garcia',
      phone: { kind: 'valid', e164: '+12125550142' },
      seatingPreference: 'booth',
      tags: [{ kind: 'high-chair', words: 'high chair' }],
      isVip: false,
      serviceType: null,
      expectedAt: null,
      note: '',
      excess: 0,
    });
  });

  test('does not mind the order', () => {
    expect(readQuickLine('garcia lopez 4', at('ES'))).toMatchObject({ size: 4, name: 'Garcia Lopez' });
    expect(readQuickLine('612 345 678 garcia 2', at('ES'))).toMatchObject({
      size: 2,
      name: 'Garcia',
      phone: { kind: 'valid', e164: '+34612345678' },
    });
  });

  test('reads 00 before a country as +, and never a part of such a number as one of this country', () => {
    expect(readQuickLine('4 garcia 0044 20 7946 0958', at('US'))).toMatchObject({
      size: 4,
      name: 'Garcia',
      phone: { kind: 'valid', e164: '+442079460958' },
      note: '',
    });
    const unfinished = readQuickLine('garcia 4 0044 20 2125 550142', at('US'));
    expect(unfinished).toMatchObject({ size: 4, phone: { kind: 'odd' } });
  });

  test('keeps a number that is no phone in the note', () => {
    expect(readQuickLine('3 kim 00000000', at('US'))).toEqual({
      size: 3,
      name: 'Kim',
      phone: { kind: 'odd', text: '00000000' },
      note: '00000000',
      excess: 0,
      ...nothing,
    });
  });

  test('leaves names as people write them', () => {
    expect(readQuickLine("2 O'Brien", at('IE')).name).toBe("O'Brien");
    expect(readQuickLine('2 Nguyễn', at('US')).name).toBe('Nguyễn');
    expect(readQuickLine('2 田中', at('JP')).name).toBe('田中');
    expect(readQuickLine('2 de la Cruz', at('ES')).name).toBe('de la Cruz');
  });

  test('says that the size is missing', () => {
    expect(readQuickLine('garcia', at('US')).size).toBeNull();
    expect(readQuickLine('120 garcia', at('US'))).toMatchObject({ size: null, name: '120 Garcia' });
  });

  test('is never cut: a long name becomes the note, and a long note says by how much', () => {
    const long = 'a'.repeat(300);
    expect(readQuickLine(`2 ${long}`, at('US'))).toMatchObject({
      name: '',
      note: expect.stringMatching(/a{300}/iu),
    });
    expect(readQuickLine(`2 kim window ${long} ${long}`, at('US'))).toMatchObject({
      name: 'Kim',
      excess: 101,
    });
  });

  test('takes a face of the clock for the next one to come', () => {
    const read = (typed: string, minuteOfDay: number) =>
      toldEntry(readQuickLine(typed, { country: 'US', minuteOfDay }));
    expect(read('4 garcia at 11', 10 * 60)).toBe('4 · Garcia · at 11:00');
    expect(read('4 garcia at 1', 11 * 60)).toBe('4 · Garcia · at 13:00');
    expect(read('4 garcia at 7', 19 * 60 + 5)).toBe('4 · Garcia · at 19:00');
    expect(read('4 garcia at 6', 5 * 60)).toBe('4 · Garcia · at 06:00');
    expect(read('4 garcia at 12:30', 23 * 60)).toBe('4 · Garcia · at 00:30');
    expect(read('4 garcia 8am', 19 * 60)).toBe('4 · Garcia · at 08:00');
  });

  test('keeps a preference that is too long in the note', () => {
    const typed = '2 kim booth by the window or the patio or at the bar near the terrace';
    expect(readQuickLine(typed, at('US'))).toMatchObject({
      seatingPreference: null,
      note: 'booth by the window or the patio or at the bar near the terrace',
    });
  });

  test('reads every order of the same parts alike', () => {
    const parts = ['4', 'garcia', '2125550187', 'booth', 'high chair', 'vip', 'eta 20', 'bday'];
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        const { tags, ...entry } = readQuickLine(shuffled.join(' '), at('US'));
        expect(tags.map(({ kind }) => kind).sort()).toEqual(['birthday', 'high-chair']);
        expect(toldEntry({ ...entry, tags: [] })).toBe(
          '4 · Garcia · +12125550187 · sits booth · VIP · in 20 min',
        );
      }),
    );
  });

  test('loses no word', () => {
    const unknown = fc.stringMatching(/^[b-df-hj-mp-tvxz]{3,9}$/u);
    const piece = fc.oneof(unknown, fc.constantFrom(...vocabulary));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const typed = pieces.join(' ');
        const kept = keptWords(typed);
        for (const word of wordsOf(typed)) if (!silent.has(word)) expect(kept).toContain(word);
      }),
      // The second might be a table for four; ten digits in a row are a phone.
      { numRuns: 1000, examples: [[['4', '212-555-0187']], [['4', '12', '555 0142']]] },
    );
  });
});

const vocabulary = [
  ...[
    '4',
    '12',
    'x6',
    '2ppl',
    '2+1',
    'party of 4',
    'mesa para dos',
    '2 kids',
    '2 adults 1 kid',
    'table 12',
    'mesa 4 o 5',
    '2 to 3 hours',
    '9 a 10',
    '3-4 kids',
    '2 or 3 strollers',
    '20 to 30 min',
    ',',
  ],
  ...[
    '212-555-0187',
    'tel 2125550187',
    '555 0142',
    'booth',
    'by the window',
    'no terraza',
    'patio or bar',
    'near',
  ],
  ...[
    'high chair',
    '2 tronas',
    'allergic to',
    'nuts',
    'VIP',
    'to go',
    'eta 20',
    'at 8',
    'a las 9',
    '19:30',
    'in',
  ],
  ...[
    '20 min',
    'back',
    'cake',
    'under',
    'Bar Smith',
    "Patty O'Table",
    'with',
    'and',
    'silla de ruedas',
    '🎉',
    '-',
  ],
];

/** They only say what stands beside them is a size, a phone or a name, or join two things. */
const silent = new Set(
  'party of table for mesa para tel under and with or in near by the adults ppl 2ppl dos x6 21'.split(' '),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'+:🎉]+/gu) ?? [];

/** The groups, one behind the other, that were read as this phone. */
function groupsOf(e164: string, words: readonly string[]): readonly string[] {
  const national = e164.slice('+1'.length);
  for (const [from] of words.entries()) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (words.slice(from, to).join('') === national) return words.slice(from, to);
    }
  }
  return [];
}

function keptWords(typed: string): readonly string[] {
  const entry = readQuickLine(typed, at('US'));
  const { size, name, phone, seatingPreference, tags, isVip, serviceType, expectedAt, note } = entry;
  const digits = phone?.kind === 'valid' ? groupsOf(phone.e164, wordsOf(typed)) : [];
  const parts = [
    ...[String(size), name, seatingPreference ?? '', expectedAt?.words ?? '', note, ...digits],
    ...[...tags.map(({ words }) => words), isVip ? 'vip' : '', serviceType === null ? '' : 'to go'],
  ];
  return wordsOf(parts.join(' '));
}

test.each([...englishLines, ...spanishLines])('%s: %s', (country, typed, told) => {
  const entry = readQuickLine(typed, at(country));
  expect(toldEntry(entry)).toBe(told);
});

test('takes less than a millisecond, whatever is typed', () => {
  const endless = ['12 ', '1 2 3 ', '212 555 018 ', 'booth by the '].map((typed) => typed.repeat(40));
  const lines = [...englishLines, ...spanishLines, ...endless.map((typed) => ['US', typed] as const)];
  const began = performance.now();
  for (const [country, typed] of lines) readQuickLine(typed, at(country));
  expect((performance.now() - began) / lines.length).toBeLessThan(1);
});

test('digits too few for a phone are never a name: they are kept, and a name elsewhere is found', () => {
  expect(readQuickLine('4 0131', at('US'))).toMatchObject({ size: 4, name: '', note: '0131' });
  expect(readQuickLine('4 0131 booth garcia', at('US'))).toMatchObject({ name: 'Garcia', note: '0131' });
});

test('digits beside a name are how a phone ends, and no part of the name', () => {
  expect(readQuickLine('0131 garcia', at('US'))).toMatchObject({ name: 'Garcia', note: '0131' });
  expect(readQuickLine('4 de la cruz 0131', at('ES'))).toMatchObject({ name: 'De La Cruz', note: '0131' });
  expect(readQuickLine('4 garcia 555 0131', at('US'))).toMatchObject({ size: 4, name: 'Garcia' });
  expect(readQuickLine('2 garcia 0131 no nuts', at('US'))).toMatchObject({
    name: 'Garcia',
    note: '0131 no nuts',
  });
  expect(readQuickLine('2 neg -3', at('US')).name).toBe('Neg -3');
});
