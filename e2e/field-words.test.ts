// What is wrong with a field is said by it, in the language of the page, whatever the browser speaks.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import { type Runner, startCloud } from './harness/programs.ts';

let cloud: Runner;
let browser: Browser;

beforeAll(async () => {
  cloud = await startCloud();
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await cloud.remove();
});

it('is told of an address that is none, where one goes on typing, until it is typed anew', async () => {
  const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(request.url());
  });
  await page.goto(cloud.program().url);
  await page.getByRole('button', { name: '¿Olvidaste la contraseña?' }).click();
  const email = page.getByLabel('Correo');
  await email.fill('maria@');
  await page.keyboard.press('Enter');
  const words = 'Esto no es una dirección de correo. Debe ser como nombre@example.com.';
  await page.getByText(words).waitFor();
  expect(await email.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  const described = await email.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described ?? ''}"]`).innerText()).toBe(words);
  expect(await email.evaluate((field) => field.closest('form')?.noValidate)).toBe(true);
  expect(asked).toEqual([]);
  await email.fill('maria@casa-verde.example');
  expect(await page.getByText(words).count()).toBe(0);
}, 60_000);
