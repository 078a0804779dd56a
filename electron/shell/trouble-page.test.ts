import { expect, test } from 'vitest';
import { answerBundleRequest } from './bundle-response.ts';
import { troubleAddress, tryAgainAddress, withTroublePage } from './trouble-page.ts';

const read = withTroublePage(
  async (segments) => (segments[0] === 'index.html' ? new TextEncoder().encode('stand') : undefined),
  () => 'The folder "<Data> & more" is in use.',
);
const ask = (url: string) => answerBundleRequest({ url, method: 'GET' }, read);

test('the page says what happened, in words that cannot be markup', async () => {
  const page = await ask(troubleAddress);
  const html = await page.text();
  expect(html).toContain('The folder &quot;&lt;Data&gt; &amp; more&quot; is in use.');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('style=');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('its styles come from the program, its link is no page', async () => {
  expect((await ask('app://bundle/-/trouble.css')).headers.get('content-type')).toContain('text/css');
  expect((await ask(tryAgainAddress)).status).toBe(404);
  expect(await (await ask('app://bundle/')).text()).toBe('stand');
});
