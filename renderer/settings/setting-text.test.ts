import { expect, test } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import { settingChange, settingText } from './setting-text.ts';

test.each([
  ['restaurantName', ' Casa Lola ', { restaurantName: 'Casa Lola' }],
  ['dayEndMinute', '4:30', { dayEndMinute: 270 }],
  ['country', 'es', { country: 'ES' }],
  ['timeZone', 'Europe/Madrid', { timeZone: 'Europe/Madrid' }],
  ['typicalTwoMinutes', '', { typicalTwoMinutes: null }],
  ['doubleSeatMinutes', '0', { doubleSeatMinutes: 0 }],
] as const)('%s is read as it is typed', (field, text, change) => {
  expect(settingChange(field, text)).toEqual(change);
});

test.each([
  ['restaurantName', '  '],
  ['timeZone', 'Mars/Olympus'],
  ['dayEndMinute', '24:00'],
  ['locale', 'in Spanish'],
  ['currency', 'euro'],
  ['idleLockMinutes', '0'],
  ['typicalFourMinutes', '9'],
  ['doubleSeatMinutes', '1 hour'],
] as const)('%s refuses what it cannot be', (field, text) => {
  expect(settingChange(field, text)).toBeNull();
});

test('what stands in a field is what it is read as', () => {
  expect(settingText(defaultSettings, 'dayEndMinute')).toBe('03:00');
  expect(settingText(defaultSettings, 'typicalTwoMinutes')).toBe('');
  expect(settingChange('dayEndMinute', '03:00')).toEqual({ dayEndMinute: defaultSettings.dayEndMinute });
});
