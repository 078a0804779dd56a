// In the desktop program: takes each port the shell sends, the first one and those after a restart, and puts
// it under the screen's connection. Only messages the window sent to itself count.
import {
  type DesktopBridge,
  desktopBridgeName,
  stationPortMessage,
} from '#shared/contracts/desktop-bridge.ts';
import type { PortConnection } from './port-connection.ts';

function isBridge(value: unknown): value is DesktopBridge {
  return typeof value === 'object' && value !== null && 'connectStation' in value;
}

/** The desktop program's bridge, or nothing in a browser. */
export function findDesktopBridge(page: Window): DesktopBridge | undefined {
  const bridge: unknown = Reflect.get(page, desktopBridgeName);
  return isBridge(bridge) ? bridge : undefined;
}

export async function connectDesktop(
  page: Window,
  bridge: DesktopBridge,
  connection: PortConnection,
): Promise<void> {
  page.addEventListener('message', (event) => {
    if (event.source !== page || event.origin !== page.location.origin) return;
    const [port] = event.ports;
    if (event.data === stationPortMessage && port !== undefined) connection.attach(port);
  });
  bridge.onStationHealth((health) => {
    if (health.kind === 'restarting' || health.kind === 'in-trouble') connection.detach();
  });
  await bridge.connectStation();
}
