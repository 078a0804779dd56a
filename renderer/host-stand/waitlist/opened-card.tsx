/**
 * What a card shows once it is opened: everything known of the party, what can be done with it, and why it waits. The
 * reasons come a moment later, so they stand last: nothing moves away under a finger.
 */
import { useReadOnly } from '#renderer/store/stand-context.tsx';
import type { Party } from '#shared/parties/party.ts';
import { WaitReasons } from '../quotes/wait-reasons.tsx';
import { PartyActionRow } from './party-action-row.tsx';
import { PartyDetails } from './party-details.tsx';

export function OpenedCard({ party }: { readonly party: Party }) {
  const isReadOnly = useReadOnly();
  return (
    <>
      <PartyDetails party={party} />
      {isReadOnly ? null : <PartyActionRow party={party} />}
      {isReadOnly ? null : <WaitReasons party={party} />}
    </>
  );
}
