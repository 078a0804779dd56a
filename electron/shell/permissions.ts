// What a page may ask of the system. Electron grants everything by default; here everything is refused
// except a short list, and that only to the main frame of a trusted page.
import type { Session } from 'electron';
import { originOf } from './app-origin.ts';

const allowed: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write',
  'notifications',
  'screen-wake-lock',
  'fullscreen',
]);

export type PermissionAsk = {
  readonly permission: string;
  readonly origin: string;
  readonly isMainFrame: boolean;
};

export function mayUse(ask: PermissionAsk, origins: ReadonlySet<string>): boolean {
  const origin = originOf(ask.origin);
  return ask.isMainFrame && allowed.has(ask.permission) && origin !== undefined && origins.has(origin);
}

export function guardPermissions(session: Session, origins: ReadonlySet<string>): void {
  session.setPermissionRequestHandler((...[, permission, callback, details]) => {
    callback(
      mayUse({ permission, origin: details.requestingUrl, isMainFrame: details.isMainFrame }, origins),
    );
  });
  session.setPermissionCheckHandler((...[, permission, origin, details]) =>
    mayUse({ permission, origin, isMainFrame: details.isMainFrame }, origins),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.setBluetoothPairingHandler((_details, callback) => callback({ confirmed: false }));
}
