// The owner's page in a browser that never saw it: from the address to its first paint, signed in, on loopback.
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { startServing } from '../cloud/serving.ts';
import { absolute, type Bench } from '../row.ts';

export const dashboard: Bench = {
  name: 'dashboard',
  run: async () => {
    const serving = await startServing();
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const [name = '', value = ''] = serving.cookie.split('=');
      await context.addCookies([{ name, value, url: serving.url }]);
      const page = await context.newPage();
      await page.goto(serving.url);
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const paintedMs = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      );
      return [absolute({ name: 'dashboard, first paint', value: paintedMs, unit: 'ms', atMost: 1000 })];
    } finally {
      await browser.close();
      await serving.close();
    }
  },
};
