import { expect, it } from 'vitest';
import { startI18n } from '../start-i18n.ts';
import { searchOf } from './search-of.ts';

const english = await startI18n('en');
const spanish = await startI18n('es');

it('finds an action by the words it is shown with, in the language of the reader', () => {
  expect(searchOf(english, 'set pin')?.actions).toEqual(['staff.setPin']);
  expect(searchOf(english, 'setPin')?.actions).toEqual([]);
  expect(searchOf(spanish, 'cambio')?.actions).toContain('restaurants.change');
  expect(searchOf(spanish, 'Changed the restaurant')?.actions).toEqual([]);
});

it('finds what was changed by the words of its field, in the language of the reader', () => {
  expect(searchOf(english, 'hours')?.fields).toEqual(['hours']);
  expect(searchOf(spanish, 'horario')?.fields).toEqual(['hours']);
  expect(searchOf(spanish, 'hours')?.fields).toEqual([]);
  expect(searchOf(english, 'may now')?.fields).toEqual(['granted']);
});

it('finds rights, limits, features, plans and roles by the names they are read by', () => {
  expect(searchOf(english, 'kept quotes')?.values).toEqual([
    { field: 'granted', value: 'reports.view' },
    { field: 'refused', value: 'reports.view' },
  ]);
  expect(searchOf(spanish, 'retroceder')?.values).toEqual([]);
  expect(searchOf(spanish, 'Deshacer un paso')?.values).toContainEqual({
    field: 'refused',
    value: 'log.undo',
  });
  expect(searchOf(english, 'people on staff')?.values).toEqual([{ field: 'limits', value: 'staff' }]);
  expect(searchOf(english, 'Own limit: People on staff')?.values).toEqual([
    { field: 'limits', value: 'staff' },
  ]);
  expect(searchOf(spanish, 'personal límite')?.values).toContainEqual({ field: 'limits', value: 'staff' });
  expect(searchOf(english, 'logo and colour')?.values).toEqual([{ field: 'features', value: 'branding' }]);
  expect(searchOf(spanish, 'empresa')?.values).toContainEqual({ field: 'plan', value: 'enterprise' });
  expect(searchOf(english, 'kitchen')?.values).toEqual([{ field: 'role', value: 'kitchen' }]);
});

it('finds to what and by whom it was done by their words', () => {
  expect(searchOf(english, 'Member of staff')).toMatchObject({ targetKinds: ['staff'], actorKinds: [] });
  expect(searchOf(english, 'operator')).toMatchObject({
    targetKinds: ['operator'],
    actorKinds: ['operator'],
  });
});

it('looks for every word of several as well, but for those too short to tell anything', () => {
  const wordsOf = (typed: string) => searchOf(english, typed)?.words?.map(({ text }) => text);
  expect(wordsOf('Dora archived')).toEqual(['Dora', 'archived']);
  expect(searchOf(english, 'Dora archived')?.words?.[1]?.actions).toContain('staff.archive');
  expect(wordsOf('Dora is at')).toEqual([]);
  expect(wordsOf('archived')).toEqual([]);
  expect(wordsOf('one two three four five')).toHaveLength(4);
});

it('looks for nothing where nothing is typed', () => {
  expect(searchOf(english, '  ')).toBeUndefined();
});
