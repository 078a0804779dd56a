import { expect, it } from 'vitest';
import { choiceOf, withChoice } from './choices.ts';

it('keeps one answer a permission, and leaves the others alone', () => {
  const granted = withChoice({ granted: [], refused: ['log.undo'] }, 'reports.view', 'granted');
  expect(granted).toEqual({ granted: ['reports.view'], refused: ['log.undo'] });
  const refused = withChoice(granted, 'reports.view', 'refused');
  expect(refused).toEqual({ granted: [], refused: ['log.undo', 'reports.view'] });
  expect(choiceOf(refused, 'reports.view')).toBe('refused');
  const asRole = withChoice(refused, 'reports.view', 'role');
  expect(asRole).toEqual({ granted: [], refused: ['log.undo'] });
  expect(choiceOf(asRole, 'reports.view')).toBe('role');
});
