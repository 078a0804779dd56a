/** In the desktop program the station is reached over the port its shell hands to the page. */
import type { TRPCLink } from '@trpc/client';
import type { AppRouter } from '#station/router.ts';
import { connectDesktop, findDesktopBridge } from './desktop-line.ts';
import { createPortConnection } from './port-connection.ts';
import { portLink } from './port-link.ts';

/** A port says itself when it is gone; this long only pairing and restoring take. */
const timeoutMs = 120_000;

/** Null in a browser. */
export function desktopLinks(page: Window): TRPCLink<AppRouter>[] | null {
  const bridge = findDesktopBridge(page);
  if (bridge === undefined) return null;
  const connection = createPortConnection();
  void connectDesktop(page, bridge, connection);
  return [portLink({ connection, timeoutMs })];
}
