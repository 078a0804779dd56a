// Electron's own list of twenty rules, held to the sources of the program. The numbers are the list's; what
// a rule asks of a value (preferences, policy, links, paths, senders, fuses) is tested beside that value.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { callsIn, dotted, nodesIn, propertiesIn, type Source, shellSources, textsIn } from './source-tree.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = shellSources();
const source = (name: string): Source => {
  const found = sources.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
};

/** The sources in which a name is called, once for each call. */
const whereCalled = (pattern: RegExp): readonly string[] =>
  sources.flatMap((each) =>
    callsIn(each)
      .filter((call) => pattern.test(call))
      .map(() => each.name),
  );

const allTexts = sources.flatMap((each) => textsIn(each).map((text) => ({ name: each.name, text })));
const allProperties = sources.flatMap((each) =>
  propertiesIn(each).map((property) => ({ ...property, name: each.name })),
);

test('the sources are really read', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(callsIn(source('main.ts'))).toContain('app.whenReady');
});

test('1: nothing is fetched in the clear', () => {
  expect(allTexts.filter(({ text }) => /^(http|ws):\/\//.test(text))).toEqual([]);
});

test('2, 3, 4, 6, 8–12: every window has the sealed preferences, and nothing else sets one of them', () => {
  expect(whereCalled(/^new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)$/)).toEqual([
    'shell/screen-window.ts',
  ]);
  const preferences = allProperties.filter(({ key }) => key === 'webPreferences');
  expect(preferences).toHaveLength(1);
  expect(nodesIn(preferences[0]?.value).map(({ callee }) => dotted(callee))).toContain('screenPreferences');
  const guarded =
    /^(nodeIntegration.*|contextIsolation|sandbox|webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webviewTag)$/;
  const setElsewhere = allProperties.filter(
    ({ key, name }) => guarded.test(key) && name !== 'shell/screen-preferences.ts',
  );
  expect(setElsewhere).toEqual([]);
  expect(allProperties.map(({ key }) => key)).not.toContain('enableBlinkFeatures');
  expect(whereCalled(/appendSwitch|appendArgument/)).toEqual([]);
});

test('4: the sandbox is on for all before anything else happens', () => {
  const calls = callsIn(source('main.ts'));
  expect(calls.indexOf('app.enableSandbox')).toBeGreaterThanOrEqual(0);
  expect(calls.indexOf('app.enableSandbox')).toBeLessThan(calls.indexOf('app.whenReady'));
  expect(textsIn(source('preload.ts')).filter((text) => text.startsWith('node:'))).toEqual([]);
});

test('5: every way to ask for a permission is answered by our list', () => {
  for (const handler of [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setBluetoothPairingHandler',
  ]) {
    expect(whereCalled(new RegExp(`\\.${handler}$`))).toEqual(['shell/permissions.ts']);
  }
  expect(whereCalled(/^guardPermissions$/)).toEqual(['shell/guard-program.ts']);
});

test('7: the policy comes from its one place, in a header, and the page has nothing it would block', () => {
  const policies = allTexts.filter(({ text }) => /default-src|script-src|unsafe-/.test(text));
  expect(policies).toEqual([]);
  expect(whereCalled(/^contentSecurityPolicy$/)).toEqual([
    'shell/bundle-response.ts',
    'shell/guard-program.ts',
  ]);
  const page = resolve(root, 'renderer/index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|<style|https?:\/\//);
});

test('11–14: pages are held in place from the moment they exist', () => {
  const listened = textsIn(source('shell/navigation.ts'));
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    expect(listened).toContain(event);
  }
  expect(textsIn(source('shell/guard-program.ts'))).toContain('web-contents-created');
  const shell = callsIn(source('shell/run-shell.ts'));
  expect(shell.indexOf('guardProgram')).toBeLessThan(shell.indexOf('openScreenWindow'));
  expect(whereCalled(/setWindowOpenHandler$/)).toEqual(['shell/navigation.ts']);
  expect(allProperties.filter(({ key }) => key === 'action').map(({ value }) => value)).toEqual(['deny']);
});

test('15: one function opens links, and nothing else hands things to the system', () => {
  expect(whereCalled(/openExternal$/)).toEqual(['shell/open-link.ts']);
  expect(whereCalled(/openPath|showItemInFolder|exec|spawn|trashItem/)).toEqual([]);
});

test('16: Electron is one of the three newest majors known, at an exact version', () => {
  const { devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
});

test('17: questions from pages come through the one door', () => {
  expect(whereCalled(/^(ipcMain\.|.*\.ipc\.)/)).toEqual([]);
  expect(whereCalled(/^createHandle$/)).toEqual(['shell/run-shell.ts']);
  const importers = sources.filter(({ nodes }) =>
    nodes.some((node) => node.type === 'ImportSpecifier' && dotted(node.local) === 'ipcMain'),
  );
  expect(importers.map(({ name }) => name)).toEqual(['shell/run-shell.ts']);
});

test('18: pages come over our own scheme, registered once before the program is ready, never from files', () => {
  expect(whereCalled(/registerSchemesAsPrivileged$/)).toEqual(['main.ts']);
  const calls = callsIn(source('main.ts'));
  expect(calls.indexOf('protocol.registerSchemesAsPrivileged')).toBeLessThan(calls.indexOf('app.whenReady'));
  const given = propertiesIn(source('main.ts')).filter(({ key }) => key === 'privileges');
  const privileges = given.flatMap(({ value }) =>
    propertiesIn({ name: 'privileges', nodes: nodesIn(value) }),
  );
  expect(privileges).toEqual([
    { key: 'standard', value: true },
    { key: 'secure', value: true },
    { key: 'supportFetchAPI', value: true },
    { key: 'codeCache', value: true },
  ]);
  expect(whereCalled(/^protocol\.(?!registerSchemesAsPrivileged)/)).toEqual(['shell/guard-program.ts']);
  expect(whereCalled(/loadFile$/)).toEqual([]);
  expect(allTexts.filter(({ text }) => text.startsWith('file:'))).toEqual([]);
});

test('20: the page gets named functions, never ipcRenderer, an event or a channel', () => {
  const { nodes } = source('preload.ts');
  const uses = nodes.filter((node) => node.type === 'Identifier' && node.value === 'ipcRenderer').length;
  const calls = callsIn(source('preload.ts')).filter((call) => call.startsWith('ipcRenderer.'));
  expect(new Set(calls)).toEqual(
    new Set(['ipcRenderer.invoke', 'ipcRenderer.on', 'ipcRenderer.removeListener']),
  );
  expect(uses - 1).toBe(calls.length);
  expect(callsIn(source('preload.ts')).filter((call) => call.startsWith('contextBridge'))).toEqual([
    'contextBridge.exposeInMainWorld',
  ]);
  const asked = nodes.filter(
    (node) => node.type === 'CallExpression' && dotted(node.callee).startsWith('ipcRenderer.'),
  );
  for (const call of asked) {
    const [first] = nodesIn(call.arguments).filter((node) => node.type === 'MemberExpression');
    expect(dotted(first)).toMatch(/^channels\.\w+$/);
  }
  const imported = nodes
    .filter((node) => node.type === 'ImportDeclaration')
    .map(({ source: from }) => nodesIn(from)[0]?.value);
  expect(imported).toEqual(['electron', '#shared/contracts/desktop-bridge.ts', '#shell/channels.ts']);
});

test('the data is opened by one program only', () => {
  const calls = callsIn(source('main.ts'));
  expect(calls.indexOf('app.requestSingleInstanceLock')).toBeLessThan(calls.indexOf('runShell'));
  expect(calls).toContain('app.quit');
});

test('what the program writes is for its owner only', () => {
  const calls = callsIn(source('main.ts'));
  expect(calls).toContain('process.umask');
  for (const later of ['mkdirSync', 'runShell'])
    expect(calls.indexOf('process.umask')).toBeLessThan(calls.indexOf(later));
});

test('an update is never fetched or installed by itself', () => {
  const { nodes } = source('shell/updates.ts');
  const settings = nodes
    .filter((node) => node.type === 'AssignmentExpression')
    .map(({ left, right }) => [dotted(left), nodesIn(right)[0]?.value] as const)
    .filter(([name]) => name.startsWith('autoUpdater.'));
  expect(Object.fromEntries(settings)).toMatchObject({
    'autoUpdater.autoDownload': false,
    'autoUpdater.autoInstallOnAppQuit': false,
    'autoUpdater.allowDowngrade': false,
    'autoUpdater.allowPrerelease': false,
    'autoUpdater.disableWebInstaller': true,
  });
  expect(whereCalled(/setFeedURL|quitAndInstall$/)).toEqual(['shell/updates.ts']);
});

test('only the current half of safe storage is used', () => {
  expect(
    whereCalled(/\.(encryptString|decryptString|isEncryptionAvailable|setUsePlainTextEncryption)$/),
  ).toEqual([]);
});
