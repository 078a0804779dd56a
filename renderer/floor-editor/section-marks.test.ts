// Sections are told apart without their hue, and alike on every screen.
import { expect, test } from 'vitest';
import { section } from '#shared/sections/section.ts';
import { sectionIdOf } from '#shared/testing/test-ids.ts';
import { marksOf } from './section-marks.ts';

const named = (names: readonly string[]) =>
  new Map(
    names.map((name, at) => {
      const row = section.schema.parse({
        id: sectionIdOf(at + 1),
        name,
        serverId: null,
        assignedAt: null,
        removed: false,
      });
      return [row.id, row];
    }),
  );

test('sections of one first letter have two', () => {
  const letters = marksOf(named(['Window', 'Wall', 'Patio'])).map((mark) => mark.letters);
  expect(letters).toEqual(['P', 'W', 'Wi']);
});

test('a section has the same hue wherever its row came first', () => {
  const huesOf = (names: readonly string[]) =>
    new Map(marksOf(named(names)).map(({ section: { name }, hue }) => [name, hue]));
  expect(huesOf(['Patio', 'Hearth'])).toEqual(huesOf(['Hearth', 'Patio']));
});
