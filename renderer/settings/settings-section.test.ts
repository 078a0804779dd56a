import { expect, test } from 'vitest';
import { listedFor, openFor, settingsSections, shownSection } from './settings-section.ts';

const host = { mayManage: false, isPractice: false };
const manager = { mayManage: true, isPractice: false };

test('who does not manage opens this screen and sync, and nothing a link asked for besides', () => {
  expect(openFor(host)).toEqual(['screen', 'sync']);
  expect(listedFor(host)).toEqual(settingsSections);
  expect(openFor(manager)).toEqual(settingsSections);
  expect(shownSection('backups', host)).toBe('screen');
  expect(shownSection('sync', host)).toBe('sync');
  expect(shownSection('backups', manager)).toBe('backups');
});

test('practice leaves the station alone', () => {
  const sections = listedFor({ ...manager, isPractice: true });
  expect(sections).toContain('queues');
  expect(sections).not.toContain('backups');
  expect(shownSection('screens', { ...manager, isPractice: true })).toBe('screen');
});
