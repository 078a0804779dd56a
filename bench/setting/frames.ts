// What a page tells of its own frames. A script of ours is one that came from the station.
import type { Page } from 'playwright-core';

/** Of a screen with sixty frames a second. */
export const vsyncMs = 1000 / 60;

export interface Frames {
  /** Between one frame and the next. */
  readonly gapsMs: readonly number[];
  /** Frames of more than 50 ms in which a script of ours ran for a while. */
  readonly longWithOurs: number;
}

declare global {
  interface Window {
    endFrames?: () => Frames;
  }
}

export async function beginFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gapsMs: number[] = [];
    let longWithOurs = 0;
    let isOver = false;
    let before = performance.now();
    const isOurs = (script: unknown): boolean =>
      typeof script === 'object' &&
      script !== null &&
      'sourceURL' in script &&
      String(script.sourceURL).startsWith(location.origin);
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const scripts = 'scripts' in entry && Array.isArray(entry.scripts) ? entry.scripts : [];
        if (scripts.some(isOurs)) longWithOurs += 1;
      }
    });
    observer.observe({ type: 'long-animation-frame' });
    const frame = (at: number): void => {
      if (isOver) return;
      gapsMs.push(at - before);
      before = at;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((at) => {
      before = at;
      requestAnimationFrame(frame);
    });
    window.endFrames = () => {
      isOver = true;
      observer.disconnect();
      return { gapsMs, longWithOurs };
    };
  });
}

export async function endFrames(page: Page): Promise<Frames> {
  const frames = await page.evaluate(() => window.endFrames?.());
  if (frames === undefined) throw new Error('the frames were never begun');
  return frames;
}
