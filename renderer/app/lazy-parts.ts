/**
 * Parts that are not needed to take in a party: fetched when they are first shown, or ahead of that once somebody is in
 * and the screen is quiet, so that they are there when the station is not.
 */
import { lazy } from 'react';

const load = {
  floorEditor: async () => ({
    default: (await import('#renderer/floor-editor/floor-editor-page.tsx')).FloorEditorPage,
  }),
  activity: async () => ({ default: (await import('#renderer/activity/activity-page.tsx')).ActivityPage }),
  paper: async () => ({ default: (await import('#renderer/paper/paper-page.tsx')).PaperPage }),
  replay: async () => ({ default: (await import('#renderer/replay/replay-page.tsx')).ReplayPage }),
  scores: async () => ({ default: (await import('#renderer/scores/scores-page.tsx')).ScoresPage }),
  settings: async () => ({ default: (await import('#renderer/settings/settings-panel.tsx')).SettingsPanel }),
  conflicts: async () => ({
    default: (await import('#renderer/conflicts/conflicts-panel.tsx')).ConflictsPanel,
  }),
  firstRun: async () => ({
    default: (await import('#renderer/first-run/first-run-screen.tsx')).FirstRunScreen,
  }),
} as const;

export const FloorEditorPage = lazy(load.floorEditor);
export const ActivityPage = lazy(load.activity);
export const PaperPage = lazy(load.paper);
export const ReplayPage = lazy(load.replay);
export const ScoresPage = lazy(load.scores);
export const SettingsPanel = lazy(load.settings);
export const ConflictsPanel = lazy(load.conflicts);
export const FirstRunScreen = lazy(load.firstRun);

/** What did not come now comes when it is asked for. */
export async function fetchAhead(): Promise<void> {
  const { firstRun: _, ...later } = load;
  await Promise.allSettled(Object.values(later).map((each) => each()));
}
