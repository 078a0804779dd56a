import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuickLine } from './read-quick-line.ts';

describe('the quick line', () => {
  test('reads a size and a name', () => {
    expect(readQuickLine('4 garcia', 'US')).toEqual({
      size: 4,
      name: 'Garcia',
      phone: null,
      note: '',
      excess: 0,
    });
  });

  test('reads size, name, phone and note', () => {
    expect(readQuickLine('4 garcia 2125550142 booth high chair', 'US')).toEqual({
      size: 4,
      name: 'Garcia',
      phone: { kind: 'valid', e164: '+12125550142' },
      note: 'booth high chair',
      excess: 0,
    });
  });

  test('does not mind the order', () => {
    expect(readQuickLine('garcia lopez 4', 'ES')).toMatchObject({ size: 4, name: 'Garcia Lopez' });
    expect(readQuickLine('612 345 678 garcia 2', 'ES')).toMatchObject({
      size: 2,
      name: 'Garcia',
      phone: { kind: 'valid', e164: '+34612345678' },
    });
  });

  test('keeps a number that is no phone in the note', () => {
    expect(readQuickLine('3 kim 00000000', 'US')).toEqual({
      size: 3,
      name: 'Kim',
      phone: { kind: 'odd', text: '00000000' },
      note: '00000000',
      excess: 0,
    });
  });

  test('leaves names as people write them', () => {
    expect(readQuickLine("2 O'Brien", 'IE').name).toBe("O'Brien");
    expect(readQuickLine('2 Nguyễn', 'US').name).toBe('Nguyễn');
    expect(readQuickLine('2 田中', 'JP').name).toBe('田中');
    expect(readQuickLine('2 de la Cruz', 'ES').name).toBe('de la Cruz');
  });

  test('says that the size is missing', () => {
    expect(readQuickLine('garcia', 'US').size).toBeNull();
    expect(readQuickLine('120 garcia', 'US')).toMatchObject({ size: null, name: '120 Garcia' });
  });

  test('is never cut: a long name becomes the note, and a long note says by how much', () => {
    const long = 'a'.repeat(300);
    expect(readQuickLine(`2 ${long}`, 'US')).toMatchObject({
      name: '',
      note: expect.stringMatching(/a{300}/iu),
    });
    expect(readQuickLine(`2 kim window ${long} ${long}`, 'US')).toMatchObject({ name: 'Kim', excess: 108 });
  });

  test('keeps every word of letters', () => {
    const word = fc.stringMatching(/^[b-df-hj-mp-tvxz]{3,9}$/u);
    const piece = fc.oneof(word, fc.constantFrom('4', '12', '212-555-0187', 'booth', 'near', '2 kids', ','));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const { name, note } = readQuickLine(pieces.join(' '), 'US');
        const kept = `${name} ${note}`.toLowerCase().split(/\s+/u);
        for (const typed of pieces.filter((one) => /^[a-z]{3,}$/u.test(one))) expect(kept).toContain(typed);
      }),
    );
  });
});

type Line = readonly [
  country: string,
  typed: string,
  size: number | null,
  name: string,
  phone: string,
  note: string,
];

const lines: readonly Line[] = [
  ['FR', 'garcia 06 12 34 56 78 4', 4, 'Garcia', '+33612345678', ''],
  ['FR', '4 garcia 06 12 34 56 78', 4, 'Garcia', '+33612345678', ''],
  ['FR', '06 12 34 56 78 garcia 4', 4, 'Garcia', '+33612345678', ''],
  ['FR', '12 06 12 34 56 78 dubois', 12, 'Dubois', '+33612345678', ''],
  ['FR', 'garcia 06 12 34 56 7', null, 'Garcia', 'odd 06 12 34 56 7', '06 12 34 56 7'],
  ['GB', '+44 20 7946 0958 2 jones', 2, 'Jones', '+442079460958', ''],
  ['US', '+44 20 7946 0958 2 jones', 2, 'Jones', '+442079460958', ''],
  ['GB', 'jones 2 020 7946 0958', 2, 'Jones', '+442079460958', ''],
  ['GB', '020 7946 0958 jones', null, 'Jones', '+442079460958', ''],
  ['DE', '4 030 901820 schmidt', 4, 'Schmidt', '+4930901820', ''],
  ['AU', '3 0412 345 678 lee', 3, 'Lee', '+61412345678', ''],
  [
    'US',
    '3 garcia 212-555-0187 allergic to nuts, near window',
    3,
    'Garcia',
    '+12125550187',
    'allergic to nuts, near window',
  ],
  ['US', 'garcia 212-555-0187 4', 4, 'Garcia', '+12125550187', ''],
  ['US', '(212) 555-0187 4 garcia', 4, 'Garcia', '+12125550187', ''],
  ['US', '4 (212) 555-0187 garcia', 4, 'Garcia', '+12125550187', ''],
  ['US', '4 212 555 0187 garcia', 4, 'Garcia', '+12125550187', ''],
  ['US', '212 555 0187 4 garcia', 4, 'Garcia', '+12125550187', ''],
  ['US', '212 - 555 - 0187 garcia 6', 6, 'Garcia', '+12125550187', ''],
  ['US', '2 kim 1 212 555 0187', 2, 'Kim', '+12125550187', ''],
  ['US', '5, nguyen, 212.555.0187, high chair', 5, 'Nguyen', '+12125550187', 'high chair'],
  ['US', '2 smith cell 212 555 0187 regular', 2, 'Smith', '+12125550187', 'regular'],
  ['US', '2 smith tel:2125550187', 2, 'Smith', '+12125550187', ''],
  ['US', '2 de souza 212-555-0187 back at 8', 2, 'De Souza', '+12125550187', 'back at 8'],
  ['US', 'party of 6 okafor booth', 6, 'Okafor', '', 'booth'],
  ['US', '4 people johnson', 4, 'Johnson', '', ''],
  ['US', 'table for 2 near the window', 2, '', '', 'near the window'],
  ['US', '5 patel 2 kids and a stroller', 5, 'Patel', '', '2 kids and a stroller'],
  ['US', 'patel 2 kids 5', 5, 'Patel', '', '2 kids'],
  ['US', '4 patel 2 high chairs', 4, 'Patel', '', '2 high chairs'],
  ['US', '2 lee table 12', 2, 'Lee', '', 'table 12'],
  ['US', '4 smith, sits outside', 4, 'Smith', '', 'sits outside'],
  ['US', '4 smith - hates noise', 4, 'Smith', '', 'hates noise'],
  ['US', '3 van der berg (regular, left side)', 3, 'Van Der Berg', '', '(regular, left side)'],
  ['US', '3 walker with a dog', 3, 'Walker', '', 'with a dog'],
  ['US', "2 o'neil no nuts please", 2, "O'neil", '', 'no nuts please'],
  ['US', '4 window', 4, '', '', 'window'],
  ['US', '4 kids', 4, '', '', 'kids'],
  ['US', 'garcia at 8:30 4', 4, 'Garcia At 8:30', '', ''],
  ['US', '8 lopez birthday cake at 9', 8, 'Lopez', '', 'birthday cake at 9'],
  ['US', '3 555 123 4567 reyes', 3, 'Reyes', 'odd 555 123 4567', '555 123 4567'],
  ['US', '2 kim 212-555-0187 or 212-555-0188', 2, 'Kim', '+12125550187', 'or 212-555-0188'],
  ['ES', '4 garcía 612 345 678 terraza', 4, 'García', '+34612345678', 'terraza'],
  ['ES', 'garcía 612 34 56 78 4 trona', 4, 'García', '+34612345678', 'trona'],
  ['ES', '612345678 maria jose 2', 2, 'Maria Jose', '+34612345678', ''],
  ['ES', '2 +34 612 345 678 lucía cumpleaños', 2, 'Lucía', '+34612345678', 'cumpleaños'],
  ['ES', '+34 91 234 56 78 romero 6', 6, 'Romero', '+34912345678', ''],
  ['ES', 'mesa para 4 ruiz', 4, 'Ruiz', '', ''],
  ['ES', 'somos 5 ortega sin gluten', 5, 'Ortega', '', 'sin gluten'],
  ['ES', '3 muñoz con bebé y carrito', 3, 'Muñoz', '', 'con bebé y carrito'],
  ['ES', '4 personas vega terraza por favor', 4, 'Vega', '', 'terraza por favor'],
  ['ES', '6 gil 2 tronas', 6, 'Gil', '', '2 tronas'],
  ['ES', '2 torres al lado de la ventana', 2, 'Torres', '', 'al lado de la ventana'],
  [
    'ES',
    '2 de la fuente tlf 612 345 678 alérgica al marisco',
    2,
    'De La Fuente',
    '+34612345678',
    'alérgica al marisco',
  ],
  ['ES', '7 serrano 612 345 678 vuelven a las 10', 7, 'Serrano', '+34612345678', 'vuelven a las 10'],
  ['ES', '4 blanco cumpleanos', 4, 'Blanco', '', 'cumpleanos'],
  ['ES', '2 castro 612 345 67', 2, 'Castro', 'odd 612 345 67', '612 345 67'],
];

test.each(lines)('%s: %s', (...line) => {
  const [country, typed, size, name, phone, note] = line;
  const entry = readQuickLine(typed, country);
  const read = entry.phone?.kind === 'odd' ? `odd ${entry.phone.text}` : (entry.phone?.e164 ?? '');
  expect({ ...entry, phone: read }).toEqual({ size, name, phone, note, excess: 0 });
});
