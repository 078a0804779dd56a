import { expect, test } from 'vitest';
import { appOrigin, originOf, trustedOrigins } from './app-origin.ts';
import { mayNavigate } from './navigation.ts';
import { mayUse } from './permissions.ts';
import { screenPreferences } from './screen-preferences.ts';

const origins = trustedOrigins(undefined);

test('an origin of ours is told apart from look-alikes', () => {
  expect(originOf('app://bundle/index.html')).toBe(appOrigin);
  expect(originOf('app://bundle.attacker.example/')).not.toBe(appOrigin);
  expect(originOf('app://user@bundle/')).toBeUndefined();
  expect(originOf('about:blank')).toBeUndefined();
  expect(originOf('')).toBeUndefined();
});

test('Vite is trusted only where it is named', () => {
  expect([...trustedOrigins(undefined)]).toEqual([appOrigin]);
  expect([...trustedOrigins('http://localhost:5173/')]).toEqual([appOrigin, 'http://localhost:5173']);
  expect([...trustedOrigins('nonsense')]).toEqual([appOrigin]);
});

test.each(['app://bundle/', 'app://bundle/#/parties'])('%s may be shown', (address) => {
  expect(mayNavigate(address, origins)).toBe(true);
});

test.each([
  'https://attacker.example/',
  'file:///etc/passwd',
  'app://other/',
  'data:text/html,x',
  'about:blank',
  'javascript:1',
  'blob:app://bundle/0191',
  'devtools://devtools/bundled/inspector.html',
])('%s may not be shown', (address) => {
  expect(mayNavigate(address, origins)).toBe(false);
});

test('permissions are refused unless listed, to the main frame of a trusted page', () => {
  const ask = { permission: 'notifications', origin: 'app://bundle/', isMainFrame: true };
  expect(mayUse(ask, origins)).toBe(true);
  expect(mayUse({ ...ask, permission: 'clipboard-sanitized-write' }, origins)).toBe(true);
  expect(mayUse({ ...ask, isMainFrame: false }, origins)).toBe(false);
  expect(mayUse({ ...ask, origin: 'https://attacker.example' }, origins)).toBe(false);
  const refused = [
    'media',
    'geolocation',
    'clipboard-read',
    'midi',
    'usb',
    'serial',
    'hid',
    'openExternal',
    'unknown',
  ];
  for (const permission of refused) expect(mayUse({ ...ask, permission }, origins)).toBe(false);
});

test('a window is sealed', () => {
  expect(screenPreferences('/preload.cjs')).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    backgroundThrottling: false,
  });
});
