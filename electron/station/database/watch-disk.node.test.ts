// A disk with room on paper that refuses all the same: what screens are told, and until when.
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StorageError } from './storage-error.ts';
import { watchDisk } from './watch-disk.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

test('a write that was refused shows as a full disk until one goes through, and the next gesture is let try', async () => {
  let isFull = true;
  const bugs: Error[] = [];
  const closing = new AbortController();
  const disk = await watchDisk({
    folder: tmpdir(),
    tryWriting: () => {
      if (isFull) throw new StorageError('disk-full', null);
    },
    onBug: (error) => void bugs.push(error),
    signal: closing.signal,
  });
  const before = disk.space().state;
  const wasWritable = disk.isWritable();
  disk.refused();
  expect(disk.space().state).toBe('read-only');
  expect(disk.isWritable()).toBe(wasWritable);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(disk.space().state).toBe('read-only');
  isFull = false;
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.waitFor(() => expect(disk.space().state).toBe(before));
  closing.abort();
  expect(bugs).toEqual([]);
});
