// The station's end of a line to one screen, whatever carries it. Two carriers exist: Electron's
// MessagePortMain (events hold `data`) and Node's own MessagePort (the value itself).
import type { StationMessage } from '#shared/contracts/port-message.ts';

export type StationPort = {
  readonly post: (message: StationMessage) => void;
  /** Called once; nothing is delivered before it. */
  readonly listen: (onMessage: (data: unknown) => void, onClose: () => void) => void;
  readonly close: () => void;
};

/** The parts used of Electron's MessagePortMain, described here because the station never imports electron. */
export type ElectronPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: {
    (event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
    (event: 'close', listener: () => void): unknown;
  };
  readonly start: () => void;
  readonly close: () => void;
};

export function fromElectronPort(port: ElectronPort): StationPort {
  return {
    post: (message) => port.postMessage(message),
    listen: (onMessage, onClose) => {
      port.on('message', (event) => onMessage(event.data));
      port.on('close', onClose);
      port.start();
    },
    close: () => port.close(),
  };
}
