import { expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';

it('is what differs, also where it was emptied', () => {
  const before = { name: 'Casa Botín', phone: '+34 913 664 217', email: null };
  expect(changedFields<Record<string, string | null>>(before, { ...before, phone: null })).toEqual({
    phone: null,
  });
  expect(changedFields(before, { ...before })).toEqual({});
});
