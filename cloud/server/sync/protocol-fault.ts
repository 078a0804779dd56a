// The faults every request of a station may meet before its content is looked at. The cloud speaks this protocol and
// the one before; what a newer station adds to a message is ignored.
import { protocolVersion, type SyncFault } from '#shared/contracts/protocol.ts';
import type { Head } from './log-store.ts';

export const protocolFault = ({ protocol }: { readonly protocol: number }): SyncFault | null =>
  protocol < protocolVersion - 1 ? { kind: 'station-too-old', protocol: protocolVersion } : null;

/** Names the place the log was restored to, so that a station knows from where to give back. */
export const wrongEpoch = ({ epoch, head, restoredHead }: Head): SyncFault => ({
  kind: 'wrong-epoch',
  epoch,
  head: restoredHead ?? head,
});
