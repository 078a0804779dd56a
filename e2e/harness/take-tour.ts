// Walks the tour with a fresh page for every stop and shows each page to whoever asked.
import type { Browser } from 'playwright-core';
import { type HostStand, openHostStand, openScreen } from './host-stand.ts';
import { type Runner, startStation } from './programs.ts';
import { openRestaurant, type Restaurant } from './restaurant.ts';
import type { Stop } from './stop.ts';

export interface TourGround {
  readonly restaurant: Restaurant;
  /** A station nobody has set up. */
  readonly blank: Runner;
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

export async function openTourGround(): Promise<TourGround> {
  const [restaurant, blank] = await Promise.all([openRestaurant(), startStation()]);
  return {
    restaurant,
    blank,
    close: async () => {
      await blank.remove();
      await restaurant.close();
    },
  };
}

export interface Visit {
  readonly browser: Browser;
  readonly ground: TourGround;
  readonly stop: Stop;
  readonly look: Look;
}

export async function visit<T>(
  { browser, ground, stop, look }: Visit,
  see: (at: HostStand) => Promise<T>,
): Promise<T> {
  const at = await enter({ browser, ground, stop, look });
  try {
    await stop.walk?.(at, ground.restaurant);
    await at.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return await see(at).finally(() => stop.leave?.(at));
  } finally {
    await at.context.close();
    await stop.after?.(ground.restaurant);
  }
}

async function enter({ browser, ground, stop, look }: Visit): Promise<HostStand> {
  const { near, far, cloud } = ground.restaurant;
  switch (stop.from) {
    case 'stand':
      return openHostStand(browser, { url: near.program().url, ...look });
    case 'far':
      return openHostStand(browser, { url: far.program().url, ...look });
    case 'locked':
      return openScreen(browser, { url: near.program().url, ...look });
    case 'unpaired':
      return openScreen(browser, { url: new URL('/', near.program().url).href, ...look });
    case 'blank':
      return openScreen(browser, { url: ground.blank.program().url, ...look });
    case 'cloud':
      return openScreen(browser, { url: cloud.program().url, ...look });
  }
}
