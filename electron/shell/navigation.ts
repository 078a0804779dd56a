// Keeps every page where it is: only trusted origins are navigated to, no window opens another, no page
// holds a webview. It is set on each web contents the moment it exists.
import type { WebContents } from 'electron';
import { originOf } from './app-origin.ts';

export function mayNavigate(address: string, origins: ReadonlySet<string>): boolean {
  const origin = originOf(address);
  return origin !== undefined && origins.has(origin);
}

export type NavigationRules = {
  readonly origins: ReadonlySet<string>;
  /** A page wanted to open this in a window of its own. */
  readonly openLink: (address: string) => void;
  /** Addresses that are commands to the shell: never loaded, only obeyed. */
  readonly commands: ReadonlyMap<string, () => void>;
};

export function guardNavigation(
  contents: WebContents,
  { origins, openLink, commands }: NavigationRules,
): void {
  contents.on('will-navigate', (event, url) => {
    const command = commands.get(url);
    if (command !== undefined || !mayNavigate(url, origins)) event.preventDefault();
    command?.();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, origins)) event.preventDefault();
  });
  contents.on('will-redirect', (event, url) => {
    if (!mayNavigate(url, origins)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url);
    return { action: 'deny' };
  });
}
