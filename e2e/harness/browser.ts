// One headless browser for a test file: the system's Chrome or Chromium when there is one, else the one from npm.
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const candidates = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// Nothing but loopback: no updates, no sync, no look-ups of anybody's hosts.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where it is; the one from npm is unpacked the first time. */
export const findBrowser = async (): Promise<string> =>
  candidates.find((path) => path !== undefined && existsSync(path)) ?? (await chromium.executablePath());

export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await findBrowser(), args: flags, headless: true });
