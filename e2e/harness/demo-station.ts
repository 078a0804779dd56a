// One station with the demo evening and a browser, for the tests of a file: there before the first of them, gone after the
// last.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { must } from '#shared/must.ts';
import { launchBrowser } from './browser.ts';
import { type HostStand, openHostStand, type StandSettings } from './host-stand.ts';
import { type Runner, startStation } from './programs.ts';
import { fillWithDemo } from './restaurant.ts';

export interface DemoStation {
  readonly browser: () => Browser;
  readonly station: () => Runner;
  /** The owner's screen, unless it is said whose. */
  readonly open: (settings?: Omit<StandSettings, 'url'>) => Promise<HostStand>;
}

export function demoStation(): DemoStation {
  let opened: { readonly browser: Browser; readonly station: Runner } | null = null;
  const there = () => must(opened, 'no test begins before its station is there');
  beforeAll(async () => {
    const [browser, station] = await Promise.all([launchBrowser(), startStation()]);
    opened = { browser, station };
    await fillWithDemo(station);
  });
  afterAll(async () => {
    const { browser, station } = there();
    await browser.close();
    await station.remove();
  });
  return {
    browser: () => there().browser,
    station: () => there().station,
    open: (settings = {}) =>
      openHostStand(there().browser, { ...settings, url: there().station.program().url }),
  };
}

/** Nothing went wrong on its page that nobody saw. */
export async function leaveStand({ errors, context }: HostStand): Promise<void> {
  expect(errors).toEqual([]);
  await context.close();
}
