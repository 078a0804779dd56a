import { describe, expect, test } from 'vitest';
import { readQuickLine } from './read-quick-line.ts';

describe('the quick line', () => {
  test('reads a size and a name', () => {
    expect(readQuickLine('4 garcia', 'US')).toEqual({ size: 4, name: 'Garcia', phone: null, note: '' });
  });

  test('reads size, name, phone and note', () => {
    expect(readQuickLine('4 garcia 2125550142 booth high chair', 'US')).toEqual({
      size: 4,
      name: 'Garcia',
      phone: { kind: 'valid', e164: '+12125550142' },
      note: 'booth high chair',
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
});
