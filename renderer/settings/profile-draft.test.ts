import { expect, test } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import { profileChange, profileDraftOf } from './profile-draft.ts';

const draft = profileDraftOf(defaultSettings);

test('nothing typed is nothing to save', () => {
  expect(profileChange(draft, defaultSettings)).toEqual({ kind: 'same' });
});

test('only what changed is saved', () => {
  const typed = { ...draft, restaurantName: ' Casa Lola ', dayEnd: '4:30', country: 'es' };
  expect(profileChange(typed, defaultSettings)).toEqual({
    kind: 'changed',
    details: { restaurantName: 'Casa Lola', dayEndMinute: 270, country: 'ES' },
  });
});

test('a wrong field is named', () => {
  const typed = { ...draft, timeZone: 'Mars/Olympus', dayEnd: '25:00', currency: 'euro', idleLock: '0' };
  const change = profileChange(typed, defaultSettings);
  expect(change.kind === 'wrong' ? [...change.fields] : []).toEqual([
    'timeZone',
    'dayEnd',
    'currency',
    'idleLock',
  ]);
});
