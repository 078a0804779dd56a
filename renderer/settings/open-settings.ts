/** The way to one section of the settings, from a menu or a word beside what it is about. */
import { goTo } from '#renderer/host-stand/go-to.ts';
import type { ViewStore } from '#renderer/host-stand/view.ts';
import type { SettingsSection } from './settings-section.ts';

export function openSettings(view: ViewStore, section: SettingsSection): void {
  view.setState({ settingsSection: section });
  goTo(view, 'settings');
}
