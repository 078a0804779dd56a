/**
 * Parts that are not needed to take in a party: fetched when they are first shown, or ahead of that once somebody is in
 * and the screen is quiet, so that they are there when the station is not.
 */
import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { KeySheet, Palette } from '#renderer/commands/parts.ts';
import { untilServed } from '#renderer/connection/until-served.ts';
import { pageWithWords } from '#renderer/i18n/page-with-words.tsx';
import { learn } from '#renderer/i18n/start-i18n.ts';
import { PracticeBar } from '#renderer/practice/parts.ts';
import { PairAgain } from '#renderer/sync/parts.ts';
import { createPart, type Part } from '#renderer/ui/part.ts';

const createPage = <Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> =>
  createPart(() => pageWithWords(load));

export const FloorEditorPage = createPage(
  async () => (await import('#renderer/floor-editor/floor-editor-page.tsx')).FloorEditorPage,
);
export const ActivityPage = createPage(
  async () => (await import('#renderer/activity/activity-page.tsx')).ActivityPage,
);
export const PaperPage = createPage(async () => (await import('#renderer/paper/paper-page.tsx')).PaperPage);
export const ReplayPage = createPage(
  async () => (await import('#renderer/replay/replay-page.tsx')).ReplayPage,
);
export const ScoresPage = createPage(
  async () => (await import('#renderer/scores/scores-page.tsx')).ScoresPage,
);
export const SettingsPage = createPage(
  async () => (await import('#renderer/settings/settings-page.tsx')).SettingsPage,
);
export const FirstRunScreen = createPage(
  async () => (await import('#renderer/first-run/first-run-screen.tsx')).FirstRunScreen,
);
export const RecoveryScreen = createPage(
  async () => (await import('#renderer/first-run/recovery-screen.tsx')).RecoveryScreen,
);
/** What did not come now comes when it is asked for. */
export async function fetchAhead(translator: i18n): Promise<void> {
  await untilServed();
  const parts = [
    FloorEditorPage,
    ActivityPage,
    PaperPage,
    ReplayPage,
    ScoresPage,
    SettingsPage,
    Palette,
    KeySheet,
    PracticeBar,
    PairAgain,
  ].map((part) => part.fetch());
  await Promise.allSettled([...parts, learn(translator, 'en'), learn(translator, 'es')]);
}
