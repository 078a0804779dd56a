import { expect, it } from 'vitest';
import { mergeRights, type RightsOfPerson } from './merge-rights.ts';

const opened: RightsOfPerson = { role: 'host', jobTitle: '', granted: [], refused: ['log.undo'] };

it('keeps each right, the role and the job title apart', () => {
  const wanted: RightsOfPerson = { ...opened, granted: ['reports.view'] };
  const now: RightsOfPerson = { ...opened, jobTitle: 'Sommelier', refused: ['log.undo', 'guests.contact'] };
  expect(mergeRights({ opened, wanted, now })).toEqual({
    merged: { ...now, granted: ['reports.view'], refused: ['log.undo', 'guests.contact'] },
    clashes: [],
  });
});

it('clashes where one right was given by one and taken by the other', () => {
  const wanted: RightsOfPerson = { ...opened, granted: ['reports.view'] };
  const now: RightsOfPerson = { ...opened, refused: ['reports.view'] };
  expect(mergeRights({ opened, wanted, now }).clashes).toEqual(['reports.view']);
  expect(mergeRights({ opened, wanted, now }, ['reports.view']).merged).toEqual(now);
});
