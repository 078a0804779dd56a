// The host stand's window: sealed, where it stood last time, shown once it has something to show, and
// loaded again when its page crashes, three times in five minutes at most.
import { readFile } from 'node:fs/promises';
import { BrowserWindow, screen } from 'electron';
import { must } from '#shared/must.ts';
import { afterCrash, type Crashes } from './crash-budget.ts';
import { screenPreferences } from './screen-preferences.ts';
import { sealedFile } from './sealed-file.ts';
import { type Area, parseWindowState, placeWindow, smallest, type WindowState } from './window-state.ts';

export type ScreenWindowOptions = {
  readonly preload: string;
  readonly stateFile: string;
  readonly now: () => number;
  /** The page crashed too often. */
  readonly onTrouble: (sentence: string) => void;
};

export async function openScreenWindow(options: ScreenWindowOptions): Promise<BrowserWindow> {
  const saved = parseWindowState(await readFile(options.stateFile, 'utf8').catch(() => undefined));
  const { maximized, ...bounds } = placeWindow(saved, workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: '#f6f4f1',
    title: 'Hoststand',
    webPreferences: screenPreferences(options.preload),
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    sealedFile(options.stateFile)
      .write(JSON.stringify(state))
      .catch(() => undefined);
  });
  reloadAfterCrashes(window, options);
  return window;
}

function workAreas(): [Area, ...Area[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [must(primary, 'a primary display').workArea, ...others.map((display) => display.workArea)];
}

function reloadAfterCrashes(window: BrowserWindow, { now, onTrouble }: ScreenWindowOptions): void {
  let crashes: Crashes = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    const next = afterCrash(crashes, now());
    if (next.kind === 'give-up') {
      crashes = [];
      onTrouble('The screen stopped three times in five minutes. Everything entered so far is saved.');
      return;
    }
    crashes = next.crashes;
    setTimeout(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    }, next.inMs);
  });
}
