import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { launchBrowser } from './harness/browser.ts';
import { openTourGround, type TourGround, visit } from './harness/take-tour.ts';
import { tour } from './harness/tour.ts';

const findings = z.array(
  z.object({ id: z.string(), impact: z.string().nullable(), nodes: z.array(z.object({ html: z.string() })) }),
);

let browser: Browser;
let ground: TourGround;

beforeAll(async () => {
  [browser, ground] = await Promise.all([launchBrowser(), openTourGround()]);
});

afterAll(async () => {
  await browser.close();
  await ground.close();
});

const serious = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    `axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
      rules: { "label-content-name-mismatch": { enabled: true } },
    }).then(({ violations }) => violations)`,
  );
  return findings
    .parse(found)
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

it('a page that would stand in the way is noticed', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<main><button></button><button aria-label="Away">Send again</button><p style="color: #999; background: #fff">hardly there</p></main>',
  );
  const rules = (await serious(page)).map((finding) => finding.split(':', 1)[0]);
  expect(rules).toEqual(
    expect.arrayContaining(['button-name', 'color-contrast', 'label-content-name-mismatch']),
  );
  await page.close();
});

/** What everything lies on. */
const paper = 'getComputedStyle(document.body).backgroundColor';

describe('nothing serious stands in the way of anybody, in the light and in the dark', () => {
  it.each(tour)('$name', async (stop) => {
    const look = { theme: 'light', width: 1280, height: 800 } as const;
    const found = await visit({ browser, ground, stop, look }, async ({ page }) => {
      const light = { paper: await page.evaluate(paper), serious: await serious(page) };
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = { paper: await page.evaluate(paper), serious: await serious(page) };
      return { light, dark };
    });
    expect(found.dark.paper).not.toEqual(found.light.paper);
    expect([found.light.serious, found.dark.serious]).toEqual([[], []]);
  });
});
