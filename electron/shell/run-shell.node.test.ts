// The whole shell in Node, over a stand-in for Electron: guards, window, station, screens, quitting.
import { once } from 'node:events';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTRPCClient } from '@trpc/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPortConnection } from '#renderer/connection/port-connection.ts';
import { portLink } from '#renderer/connection/port-link.ts';
import { app, type BrowserWindow, ipcMain, powerMonitor, protocol } from './electron-stand-in.ts';
import { runShell } from './run-shell.ts';
import type { StandInRouter } from './station-stand-in.ts';
import { troubleAddress, tryAgainAddress } from './trouble-page.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

let home = '';
let window: BrowserWindow;
const connection = createPortConnection();
const client = createTRPCClient<StandInRouter>({ links: [portLink({ connection, timeoutMs: 20_000 })] });

const ask = (channel: string, ...args: readonly unknown[]) => {
  const { webContents } = window;
  return ipcMain.handlers.get(channel)?.(
    { senderFrame: webContents.mainFrame, sender: webContents },
    ...args,
  );
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'whole-shell-'));
  vi.stubEnv('SHELL_TEST_FOLDER', home);
  const opened = once(app, 'stand-in-window');
  await runShell({ home, devServer: undefined, httpPort: 0, isPackaged: false }, join(home, 'out/main'));
  [window] = await opened;
  window.webContents.on('stand-in-port', () => {
    const port = window.webContents.ports.at(-1);
    if (port !== undefined) connection.attach(port);
  });
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('the window is sealed and shows our own page, centred', () => {
  expect(window.options).toMatchObject({
    x: 80,
    y: 50,
    webPreferences: { sandbox: true, contextIsolation: true, preload: join(home, 'out/preload/preload.cjs') },
  });
  expect(window.loaded).toEqual(['app://bundle/']);
});

test('the page is given its line, and keeps it through a crash of the station', async () => {
  await ask('station:connect');
  expect(await client.add.mutate({ opId: 'first', crash: false })).toBe('saved');
  expect(await client.add.mutate({ opId: 'second', crash: true })).toBe('saved before');
  expect(await client.list.query()).toEqual(['first', 'second']);
  expect(window.webContents.ports).toHaveLength(2);
  const healths = window.webContents.sent.map(({ data }) => data);
  expect(healths).toContainEqual({ kind: 'restarting' });
  expect(healths.at(-1)).toEqual({ kind: 'running' });
});

test('a checkout keeps the secrets of its station in the file of a station that runs alone', async () => {
  await expect(access(join(home, 'identity.json'))).resolves.toBeUndefined();
});

test('a page that loads again gets a line of its own, and only one', async () => {
  const before = window.webContents.ports.length;
  await ask('station:connect');
  expect(await client.list.query()).toHaveLength(2);
  expect(window.webContents.ports).toHaveLength(before + 1);
});

test('strangers and nonsense are turned away', async () => {
  const { webContents } = window;
  const stranger = { senderFrame: { ...webContents.mainFrame }, sender: webContents };
  await expect(ipcMain.handlers.get('station:connect')?.(stranger)).rejects.toThrow('refused');
  await expect(ask('link:open', 7)).rejects.toThrow('unreadable');
  expect(await ask('link:open', 'file:///etc/passwd')).toBe(false);
  expect(await ask('update:state')).toEqual({ kind: 'none' });
  expect(await ask('update:install')).toBe('no-update');
});

test('a page can neither leave, nor open windows, nor hold webviews', () => {
  for (const event of ['will-navigate', 'will-redirect']) {
    const preventDefault = vi.fn();
    window.webContents.emit(event, { preventDefault }, 'https://attacker.example/');
    expect(preventDefault).toHaveBeenCalledOnce();
  }
  const frame = { preventDefault: vi.fn(), url: 'https://attacker.example/' };
  window.webContents.emit('will-frame-navigate', frame);
  window.webContents.emit('will-attach-webview', frame);
  expect(frame.preventDefault).toHaveBeenCalledTimes(2);
  expect(window.webContents.opensWindow({ url: 'https://github.com/' })).toEqual({ action: 'deny' });
});

test('a page that crashes is loaded again', async () => {
  const reloaded = once(window.webContents, 'stand-in-reload');
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await reloaded;
});

test('sleep does not disturb it; a second start brings the window forward', async () => {
  powerMonitor.emit('suspend');
  powerMonitor.emit('resume');
  const focused = once(window, 'stand-in-focused');
  app.emit('second-instance', {}, ['hoststand', 'https://attacker.example/']);
  await focused;
  expect(await client.list.query()).toHaveLength(2);
  expect(window.loaded).toEqual(['app://bundle/']);
});

test('a station that cannot run is told on a plain page, whose link tries again', async () => {
  await writeFile(join(home, 'locked'), '');
  const saved = client.add.mutate({ opId: 'third', crash: true });
  await vi.waitFor(() => expect(window.loaded.at(-1)).toBe(troubleAddress));
  const page = await protocol.serve(new Request(troubleAddress));
  expect(await page.text()).toContain('The data folder is in use.');
  await rm(join(home, 'locked'));
  const preventDefault = vi.fn();
  window.webContents.emit('will-navigate', { preventDefault }, tryAgainAddress);
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(window.loaded.at(-1)).toBe('app://bundle/');
  expect(await saved).toBe('saved before');
});

test('quitting closes the station first', async () => {
  app.quit();
  await app.whenGone;
  await vi.waitFor(() => expect(connection.state()).toBe('connecting'));
});
