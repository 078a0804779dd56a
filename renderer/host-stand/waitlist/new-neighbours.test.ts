import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { neighboursAfterStep, neighboursInPlaceOf, sideOf } from './new-neighbours.ts';

const list = ['okafor', 'nguyen', 'brennan', 'haddad'].map((id) => ({ id }));

test('a party dropped on another takes its place, whichever side it comes from', () => {
  expect(neighboursInPlaceOf(list, 'haddad', 'nguyen')).toEqual({
    afterPartyId: 'okafor',
    beforePartyId: 'nguyen',
  });
  expect(neighboursInPlaceOf(list, 'okafor', 'brennan')).toEqual({
    afterPartyId: 'brennan',
    beforePartyId: 'haddad',
  });
});

test('it comes to stand behind the other where it comes from before, and else before it', () => {
  const side = (movedId: string, otherId: string) =>
    sideOf(must(neighboursInPlaceOf(list, movedId, otherId), 'it moves'), otherId);
  expect([side('haddad', 'nguyen'), side('okafor', 'brennan')]).toEqual(['before', 'after']);
  expect([side('brennan', 'okafor'), side('nguyen', 'haddad')]).toEqual(['before', 'after']);
});

test('at either end of the list there is one neighbour', () => {
  expect(neighboursInPlaceOf(list, 'brennan', 'okafor')).toEqual({
    afterPartyId: null,
    beforePartyId: 'okafor',
  });
  expect(neighboursInPlaceOf(list, 'nguyen', 'haddad')).toEqual({
    afterPartyId: 'haddad',
    beforePartyId: null,
  });
});

test('dropped on itself, or on one that has gone, it stays', () => {
  expect(neighboursInPlaceOf(list, 'nguyen', 'nguyen')).toBeNull();
  expect(neighboursInPlaceOf(list, 'nguyen', 'petrov')).toBeNull();
});

test('a step goes past one neighbour and ends at the end', () => {
  expect(neighboursAfterStep(list, 'nguyen', 1)).toEqual({
    afterPartyId: 'brennan',
    beforePartyId: 'haddad',
  });
  expect(neighboursAfterStep(list, 'nguyen', -1)).toEqual({ afterPartyId: null, beforePartyId: 'okafor' });
  expect(neighboursAfterStep(list, 'haddad', 1)).toBeNull();
  expect(neighboursAfterStep(list, 'okafor', -1)).toBeNull();
});
