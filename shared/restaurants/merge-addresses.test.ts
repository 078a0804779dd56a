import { expect, it } from 'vitest';
import { mergeAddresses } from './merge-addresses.ts';

const at = (id: string, street: string, isPrimary = false) => ({ id, street, city: 'Madrid', isPrimary });
const botin = at('a', 'Calle de Cuchilleros 17', true);
const bar = at('b', 'Plaza Mayor 2');
const opened = [botin, bar];

it('keeps a field of each, what each added, and who made which one primary', () => {
  const wanted = [{ ...botin, city: 'Madrid Centro' }, bar, at('c', 'Cava Baja 9')];
  const now = [
    { ...botin, street: 'Cuchilleros 17', isPrimary: false },
    { ...bar, isPrimary: true },
  ];
  expect(mergeAddresses({ opened, wanted, now })).toEqual({
    merged: [
      { ...botin, street: 'Cuchilleros 17', city: 'Madrid Centro', isPrimary: false },
      { ...bar, isPrimary: true },
      at('c', 'Cava Baja 9'),
    ],
    clashes: [],
  });
});

it('names the field both changed, and the address one removed while the other changed it', () => {
  const edit = {
    opened,
    wanted: [{ ...botin, street: 'Cuchilleros 1' }],
    now: [{ ...botin, street: 'X' }, bar],
  };
  expect(mergeAddresses(edit).clashes).toEqual(['a.street']);
  expect(mergeAddresses(edit, ['a.street']).merged).toEqual([{ ...botin, street: 'X' }]);
  const gone = { opened, wanted: [{ ...bar, isPrimary: true }], now: [{ ...botin, city: 'Toledo' }, bar] };
  expect(mergeAddresses(gone).clashes).toEqual(['a']);
  expect(mergeAddresses(gone, ['a']).merged[0]).toMatchObject({ id: 'a', city: 'Toledo' });
});

it('leaves one of them the primary one, whatever is removed', () => {
  const edit = {
    opened,
    wanted: [
      { ...botin, isPrimary: false },
      { ...bar, isPrimary: true },
    ],
    now: [botin],
  };
  expect(mergeAddresses(edit)).toEqual({ merged: [botin], clashes: [] });
});
