// What a grey key of the lock waits for, and the place of the news, are said in the language of the screen.
import { expect, it, onTestFinished } from 'vitest';
import { demoStation } from './harness/demo-station.ts';

const demo = demoStation();

it('Enter says how many digits a PIN has, until they are there; the place of the news is named', async () => {
  const context = await demo.browser().newContext({ locale: 'es-ES' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(demo.station().program().url);
  const enter = page.getByRole('button', { name: 'Entrar' });
  await enter.waitFor();
  expect(await enter.getAttribute('aria-description')).toBe('Un PIN tiene al menos 4 cifras');
  await enter.hover();
  await page.getByText('Un PIN tiene al menos 4 cifras').waitFor();
  await page.keyboard.type('123');
  expect(await enter.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.type('4');
  await page.locator('button:not([aria-disabled="true"])').getByText('Entrar').waitFor();
  expect(await enter.getAttribute('aria-description')).toBeNull();
  const news = page.locator('[data-news]');
  expect(await news.getAttribute('aria-label')).toBe('Avisos');
});
