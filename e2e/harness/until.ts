// Waits for what a test is waiting for, and says what that was when it does not come.
import { setTimeout as delay } from 'node:timers/promises';

const everyMs = 50;

export async function until(what: string, isSo: () => Promise<boolean>, withinMs = 15_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    if (await isSo()) return;
    await delay(everyMs);
  }
  throw new Error(`waited ${withinMs} ms, and it did not come true: ${what}`);
}
