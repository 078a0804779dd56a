// A hand whose every key, press and drag is counted. A chord is one key, as people count.
import type { Locator, Page } from 'playwright-core';
import { dragByMouse } from './hand.ts';

export type Counted = { readonly keys: number; readonly presses: number; readonly drags: number };

export function countedHand(page: Page) {
  let [keys, presses, drags] = [0, 0, 0];
  return {
    press: async (key: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(key);
    },
    type: async (text: string): Promise<void> => {
      keys += text.length;
      await page.keyboard.type(text);
    },
    tap: async (target: Locator): Promise<void> => {
      presses += 1;
      await target.tap();
    },
    drag: async (from: Locator, to: Locator): Promise<void> => {
      drags += 1;
      await dragByMouse(page, from, to);
    },
    counted: (): Counted => ({ keys, presses, drags }),
  };
}
