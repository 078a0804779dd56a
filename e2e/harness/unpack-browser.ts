// Before the first browser test the browser is unpacked to its end: a test file that fails meanwhile would leave half of
// one, which every later file then starts.
import { findBrowser } from './browser.ts';

export default async function unpackBrowser(): Promise<void> {
  await findBrowser();
}
