import { expect, test } from 'vitest';
import type { StaffMember } from '#renderer/connection/station.ts';
import { peopleOf } from './server-people.ts';

const staffOf = (...members: readonly (readonly [string, Partial<StaffMember>?])[]) =>
  new Map(
    members.map(([name, part], at) => {
      const id = `s${at}`;
      return [id, { id, name, role: 'server' as const, state: 'active' as const, ...part }];
    }),
  );

test('a first name is enough until two share it', () => {
  const people = peopleOf(staffOf(['Jonah Whitfield'], ['Priya Nair'], ['Jonah de la Cruz']), []);
  expect([...people.values()].map(({ shortName }) => shortName)).toEqual(['Jonah W.', 'Priya', 'Jonah C.']);
});

test('whoever serves is among them, also a host, and somebody who has left', () => {
  const staff = staffOf(
    ['Priya Nair'],
    ['Tomás Rivera', { role: 'host' }],
    ['Ana Ruiz', { state: 'archived' }],
  );
  const people = peopleOf(staff, ['s1', 's2', 'erased long ago']);
  expect([...people.values()].map(({ name, isGone }) => [name, isGone])).toEqual([
    ['Priya Nair', false],
    ['Ana Ruiz', true],
    [null, true],
    ['Tomás Rivera', false],
  ]);
});
