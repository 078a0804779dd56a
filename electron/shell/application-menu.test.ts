import { expect, test } from 'vitest';
import { applicationMenu } from './application-menu.ts';

const commands = { restartStation: () => undefined, openHelp: () => undefined };
const words = (platform: string, isPackaged: boolean) =>
  JSON.stringify(applicationMenu({ platform, isPackaged, commands }));

test('an installed program offers neither reload nor developer tools', () => {
  for (const platform of ['darwin', 'win32', 'linux']) {
    expect(words(platform, true)).not.toMatch(/reload|toggleDevTools/i);
    expect(words(platform, false)).toMatch(/toggleDevTools/);
    expect(words(platform, true)).toContain('Restart the station');
  }
});

test('each system finds quit where it looks for it', () => {
  expect(words('darwin', true)).toContain('appMenu');
  expect(words('win32', true)).toContain('"role":"quit"');
});
