// What the desktop program's preload gives to the page, and nothing else: named functions that carry plain
// values. A browser has no such bridge; the page then talks to its station over HTTP.

/** How the station process behind the window does; `in-trouble` comes with the words for people. */
export type StationHealth =
  | { readonly kind: 'starting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'restarting' }
  | { readonly kind: 'in-trouble'; readonly sentence: string };

export type UpdateState =
  | { readonly kind: 'none' }
  | { readonly kind: 'available'; readonly version: string }
  | { readonly kind: 'ready'; readonly version: string };

/** Why an update waits: parties are in the house, service is on or near, or somebody is at the screen. */
export type UpdateWait = 'no-update' | 'service-unknown' | 'parties-open' | 'service-hours' | 'in-use';

export type DesktopBridge = {
  /** Asks for a line to the station; its port arrives as a window message, now and after every restart. */
  readonly connectStation: () => Promise<void>;
  /** Calls back with every change until the returned function is called. */
  readonly onStationHealth: (listener: (health: StationHealth) => void) => () => void;
  readonly openLink: (address: string) => Promise<boolean>;
  readonly updateState: () => Promise<UpdateState>;
  /** Installs and restarts, or says why it waits. */
  readonly installUpdate: () => Promise<'installing' | UpdateWait>;
};

/** The name of the bridge on `window`, and the data of the window message that brings a port. */
export const desktopBridgeName = 'hoststand';
export const stationPortMessage = 'hoststand:station-port';
