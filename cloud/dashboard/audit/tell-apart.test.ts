import { expect, it } from 'vitest';
import { startI18n } from '../start-i18n.ts';
import { actorOf } from './actor-of.ts';
import { type TrailPerson, tellApart } from './tell-apart.ts';

const { t } = await startI18n('en');

const ana = (id: string, restaurant: string | null, signInName: string | null = null): TrailPerson => ({
  ...{ id, name: 'Ana Ruiz', restaurant, signInName },
});
const zoe = { ...ana('zoe', 'Casa Verde'), name: 'Zoë Zapata' };
const signsIn = ana('signs-in', 'Casa Verde', 'ana@example.com');

it('says nothing more of whoever shares the name with nobody', () => {
  expect(tellApart(t, [zoe, signsIn])).toEqual(new Map());
});

it('tells people of one name apart who work with a PIN only: by the restaurant, else by a number', () => {
  const verde = ana('verde', 'Casa Verde');
  expect([...tellApart(t, [signsIn, zoe, verde]).values()]).toEqual(['ana@example.com', 'only at the stand']);
  const people = [verde, ana('azul', 'Casa Azul'), signsIn, ana('verde-too', 'Casa Verde')];
  expect([...tellApart(t, people)]).toEqual([
    ['verde', 'only at the stand · Casa Verde · no. 1'],
    ['azul', 'only at the stand · Casa Azul'],
    ['signs-in', 'ana@example.com'],
    ['verde-too', 'only at the stand · Casa Verde · no. 2'],
  ]);
  expect([...tellApart(t, [verde, ana('verde-too', 'Casa Verde')]).values()]).toEqual([
    'only at the stand · no. 1',
    'only at the stand · no. 2',
  ]);
});

it('says by whom an entry is so that nobody is taken for another, nor an operator for one of the house', () => {
  const apart = tellApart(t, [signsIn, ana('other', 'Casa Verde', 'ruiz@example.com'), zoe]);
  const by = (
    actorId: string,
    actorName: string | null,
    actorKind: 'staff' | 'operator' | 'system' = 'staff',
  ) => actorOf(t, { actorId, actorName, actorKind }, apart);
  expect(by('signs-in', 'Ana Ruiz')).toBe('Ana Ruiz (ana@example.com)');
  expect(by('zoe', 'Zoë Zapata')).toBe('Zoë Zapata');
  expect(by('olga', 'Olga Ortiz', 'operator')).toBe('Olga Ortiz, operator');
  expect(by('', null, 'system')).toBe('system');
});
