import { describe, expect, it } from 'vitest';
import {
  maskedContact,
  maskedEmail,
  maskedPhone,
  maskPhonesInWords,
  treatContacts,
  withMaskedPhones,
} from './contacts.ts';

describe('a phone that is not to be read', () => {
  it('keeps its shape and its last two digits', () => {
    expect(maskedPhone('(202) 555-0143')).toBe('(•••) •••-••43');
    expect(maskedPhone('+34600111222')).toBe('+•••••••••22');
  });

  it('stays as it is when it was masked before', () => {
    expect(maskedPhone('+•••••••••22')).toBe('+•••••••••22');
  });
});

it('of an address the first letter is left', () => {
  expect(maskedEmail('nora@example.org')).toBe('n•••@•••');
});

it('they are found however deep, and nothing else is touched', () => {
  const op = {
    payload: { name: 'Nora', size: 4, personal: { phone: '+12025550143', email: 'nora@example.org' } },
    others: [{ personal: { phone: null, notes: '12025550143' } }],
  };
  expect(treatContacts(op, maskedContact)).toEqual({
    payload: { name: 'Nora', size: 4, personal: { phone: '+•••••••••43', email: 'n•••@•••' } },
    others: [{ personal: { phone: null, notes: '12025550143' } }],
  });
});

it('in words about a guest no phone is to be read, however deep, and ids stay as they are', () => {
  const id = '01980000-0000-7000-8000-000000000001';
  const payload = {
    partyId: id,
    personal: { name: 'Okafor 202 555 0143' },
    addTags: ['vip', '2025550143'],
    size: 4,
  };
  expect(maskPhonesInWords(payload)).toEqual({
    partyId: id,
    personal: { name: 'Okafor ••• ••• ••43' },
    addTags: ['vip', '••••••••43'],
    size: 4,
  });
});

it.each([
  ['window, 555 123 4567 reyes', 'window, ••• ••• ••67 reyes'],
  ['5551234567', '••••••••67'],
  ['(555) 123-4567', '(•••) •••-••67'],
  ['table 12, at 20:30, 2 kids, 40th', 'table 12, at 20:30, 2 kids, 40th'],
])('in the note %j what looks like a phone is not to be read', (note, shown) => {
  expect(withMaskedPhones(note)).toBe(shown);
});
