// The restaurant's settings as they are now; before anybody set them, the defaults.
import { defaultSettings, type SettingsDetails, settings } from '#shared/settings/settings.ts';
import type { StationLog } from '../log/station-log.ts';

export function readSettings({ log }: { readonly log: StationLog }): SettingsDetails {
  const row = log.row('settings', 'settings');
  return row !== null && settings.owns(row) ? row : defaultSettings;
}
