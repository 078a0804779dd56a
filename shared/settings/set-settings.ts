// settings.set: a manager changes settings of the restaurant, field by field.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { defaultSettings, type Settings, settings, settingsDetails } from './settings.ts';

const untouched: Settings = { ...defaultSettings, id: 'settings', removed: false };

export const setSettings = defineOp({
  kind: 'settings.set',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'settings.manage',
  undoable: true,
  payload: z.object({ details: settingsDetails.partial() }),
  reduce: ({ read, payload: { details } }) => {
    const current = read.one(settings, untouched.id) ?? untouched;
    return accept([settings.write({ ...current, ...given(details), removed: false })]);
  },
});
