// What keeps somebody out of a page: what axe finds, and a page that is wider than its window.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const findings = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(axe.source);
  const found = await page.evaluate('axe.run().then(({ violations }) => violations)');
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const faults = findings.parse(found).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return isTooWide ? [...faults, 'wider than the screen'] : faults;
}
