import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataPlaces, readLaunchOptions } from './launch-options.ts';

const home = resolve('/srv/bistro');

test('a data folder may be named, by its whole path only', () => {
  const named = { argv: ['hoststand', `--hoststand-data=${home}`], devServer: undefined, isPackaged: true };
  expect(readLaunchOptions(named).home).toBe(home);
  expect(readLaunchOptions({ ...named, argv: ['hoststand', '--hoststand-data=../up'] }).home).toBeUndefined();
  expect(
    readLaunchOptions({ ...named, argv: ['hoststand', 'https://attacker.example'] }).home,
  ).toBeUndefined();
});

test.each([
  ['--hoststand-port=4711', 4711],
  ['--hoststand-port=70000', 0],
  ['--hoststand-port=-1', 0],
  ['--hoststand-port=http', 0],
])('%s serves browsers at port %i', (argument, port) => {
  expect(readLaunchOptions({ argv: [argument], devServer: undefined, isPackaged: true }).httpPort).toBe(port);
});

test('an installed program takes its pages from nowhere else', () => {
  const launch = { argv: [], devServer: 'http://localhost:5173' };
  expect(readLaunchOptions({ ...launch, isPackaged: true }).devServer).toBeUndefined();
  expect(readLaunchOptions({ ...launch, isPackaged: false }).devServer).toBe('http://localhost:5173');
});

test('the station has a folder of its own, apart from what Chromium writes, and sealed secrets', () => {
  const shell = resolve('/home/maria/.config/Hoststand');
  const own = dataPlaces({ home: undefined, devServer: undefined, httpPort: 0, isPackaged: true }, shell);
  expect(own.station).toBe(resolve(shell, 'station'));
  expect(own.secrets).toEqual({ kind: 'sealed', file: resolve(shell, 'station-secrets.sealed') });
  const moved = dataPlaces(
    { home, devServer: undefined, httpPort: 0, isPackaged: true },
    resolve(home, 'shell'),
  );
  expect(moved).toMatchObject({ station: home, secrets: { kind: 'sealed' } });
});

test('a checkout can open the data folder of a station that ran without a window', () => {
  const places = dataPlaces(
    { home, devServer: undefined, httpPort: 0, isPackaged: false },
    resolve(home, 'shell'),
  );
  expect(places).toMatchObject({
    station: home,
    secrets: { kind: 'open', file: resolve(home, 'identity.json') },
  });
});
