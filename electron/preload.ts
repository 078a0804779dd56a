// Runs in the window's sandbox before the page. The page gets named functions and plain values; it never
// sees ipcRenderer, an event of it, or a channel's name.
import { contextBridge, ipcRenderer } from 'electron';
import {
  type DesktopBridge,
  desktopBridgeName,
  type StationHealth,
  stationPortMessage,
} from '#shared/contracts/desktop-bridge.ts';
import { channels } from '#shell/channels.ts';

const bridge: DesktopBridge = {
  connectStation: () => ipcRenderer.invoke(channels.connectStation),
  onStationHealth: (listener) => {
    const hear = (_event: unknown, health: StationHealth): void => listener(health);
    ipcRenderer.on(channels.stationHealth, hear);
    return () => ipcRenderer.removeListener(channels.stationHealth, hear);
  },
  openLink: (address) => ipcRenderer.invoke(channels.openLink, address),
  updateState: () => ipcRenderer.invoke(channels.updateState),
  installUpdate: () => ipcRenderer.invoke(channels.installUpdate),
};

ipcRenderer.on(channels.stationPort, (event) => {
  window.postMessage(stationPortMessage, window.location.origin, [...event.ports]);
});

contextBridge.exposeInMainWorld(desktopBridgeName, bridge);
