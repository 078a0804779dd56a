// The menu: what the system expects of every program, and our few commands. Reload and developer tools are
// there in a checkout only.
import type { MenuItemConstructorOptions } from 'electron';

export type MenuCommands = {
  readonly restartStation: () => void;
  readonly openHelp: () => void;
};

export type MenuOptions = {
  readonly platform: string;
  readonly isPackaged: boolean;
  readonly commands: MenuCommands;
};

export function applicationMenu({
  platform,
  isPackaged,
  commands,
}: MenuOptions): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const restart: MenuItemConstructorOptions = {
    label: 'Restart the station',
    click: commands.restartStation,
  };
  const ofTheSystem: MenuItemConstructorOptions[] =
    platform === 'darwin'
      ? [{ role: 'appMenu' }, { label: 'File', submenu: [restart, separator, { role: 'close' }] }]
      : [{ label: 'File', submenu: [restart, separator, { role: 'quit' }] }];
  const forDevelopment: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [separator, { role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    ...ofTheSystem,
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...forDevelopment,
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ label: 'Hoststand help', click: commands.openHelp }] },
  ];
}
