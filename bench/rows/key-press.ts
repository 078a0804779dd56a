// From a key to the frame after the one it changed, in a full house: the keyboard goes through the list, a party is typed
// and given up again. Keys are those of the browser's own input, timed by the page.
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { openHostStand } from '../../e2e/harness/host-stand.ts';
import { percentile } from '../percentile.ts';
import { absolute, type Bench } from '../row.ts';
import { openBusyEvening, pin } from '../setting/busy-evening.ts';

export const pressedKeys = [
  ...Array.from({ length: 25 }, () => 'ArrowDown'),
  ...Array.from({ length: 15 }, () => 'ArrowUp'),
  ...'n4 Garcia booth',
  'Escape',
];

export const keyPress: Bench = {
  name: 'key-press',
  run: async () => {
    const { station } = await openBusyEvening(200);
    const browser = await launchBrowser();
    try {
      const { page } = await openHostStand(browser, { url: station.program().url, pin });
      const samples: number[] = [];
      for (const key of pressedKeys) samples.push(await paintedAfter(page, key));
      const value = percentile(samples, 0.95);
      const name = 'key to painted change, 200 waiting, 80 tables, p95';
      return [absolute({ name, value, unit: 'ms', atMost: 50 })];
    } finally {
      await browser.close();
      await station.remove();
    }
  },
};

/** A change of focus is a change too: it is seen and changes no element. */
export async function paintedAfter(page: Page, key: string): Promise<number> {
  const painted = await page.evaluateHandle(() => {
    const took = new Promise<number>((resolve) => {
      const listen = (event: KeyboardEvent): void => {
        const observer = new MutationObserver(() => paint());
        const paint = (): void => {
          observer.disconnect();
          removeEventListener('focusin', paint);
          removeEventListener('focusout', paint);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)));
        };
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        addEventListener('focusin', paint);
        addEventListener('focusout', paint);
        addEventListener('input', paint, { once: true });
      };
      addEventListener('keydown', listen, { capture: true, once: true });
    });
    return { took };
  });
  await page.keyboard.press(key);
  return painted.evaluate(({ took }) => took);
}
