/** Whatever is open over the host stand: at most one thing at a time. */

import { focusTable } from '#renderer/commands/focus-later.ts';
import { ConflictsPanel } from '#renderer/conflicts/conflicts-panel.tsx';
import type { ConflictCard } from '#renderer/connection/station.ts';
import { PracticePanel } from '#renderer/practice/practice-panel.tsx';
import type { Rows } from '#renderer/store/rows.ts';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { SyncPanel } from '#renderer/sync/sync-panel.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { FarJoinDialog } from './floor/far-join-dialog.tsx';
import { MeetDialog } from './floor/meet-dialog.tsx';
import { spotReader } from './floor/spot-view.ts';
import { TablePicker } from './floor/table-picker.tsx';
import { WhoMovesDialog } from './floor/who-moves-dialog.tsx';
import { CommandDialog } from './keys/command-dialog.tsx';
import { RelieveDialog } from './servers/relieve-dialog.tsx';
import { ServersPanel } from './servers/servers-panel.tsx';
import { usePartyActions } from './use-actions.ts';
import { HereDialog } from './waitlist/here-dialog.tsx';
import { PartyForm } from './waitlist/party-form.tsx';
import { RemoveDialog } from './waitlist/remove-dialog.tsx';
import { useBulkActions } from './waitlist/use-bulk-actions.ts';
import { useMarked } from './waitlist/use-marked.ts';

type CloseProps = {
  readonly onClose: () => void;
  /** The change whose conflict this choice settles, if any. */
  readonly settles: ConflictCard['op'] | undefined;
};

type SeatProps = CloseProps & { readonly partyId: string; readonly nearId: string | undefined };

function SeatPicker({ partyId, nearId, settles, onClose }: SeatProps) {
  const { t } = useTranslation();
  const party = useStand(({ rows }) => rows.parties.get(partyId));
  const { seat } = usePartyActions();
  if (party === undefined) return null;
  const pick = (tableIds: readonly string[]): void => {
    onClose();
    seat(party, tableIds, { settles });
  };
  const title = t('tables.picker.seat', { name: partyName(t, party) });
  return <TablePicker {...{ title, partyId, nearId, onClose }} size={party.size} onPick={pick} />;
}

/** One other party sits there: whether they change tables or share one is asked. */
function meetsAt(rows: Rows, seatingId: string, tableIds: readonly string[]): boolean {
  if (tableIds.length === 0) return false;
  const { state } = spotReader(tableIds)(rows);
  return state.kind === 'seated' && state.sitting.seating.id !== seatingId;
}

type MoveProps = CloseProps & { readonly seatingId: string; readonly nearId: string | undefined };

function MovePicker({ seatingId, nearId, settles, onClose }: MoveProps) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const { move, open } = usePartyActions();
  const seating = rows.seatings.get(seatingId);
  if (seating === undefined) return null;
  const party = rows.parties.get(seating.partyId) ?? null;
  const pick = (tableIds: readonly string[]): void => {
    onClose();
    if (settles === undefined && meetsAt(rows, seatingId, tableIds)) {
      open({ kind: 'meet', seatingId, tableIds });
      return;
    }
    move({ seating, party }, tableIds, { settles });
    const [lead] = tableIds;
    if (lead !== undefined) focusTable(lead);
  };
  const title = t('tables.picker.move', { name: partyName(t, party) });
  return (
    <TablePicker
      title={title}
      size={seating.covers}
      partyId={seating.partyId}
      nearId={nearId}
      onPick={pick}
      onClose={onClose}
    />
  );
}

function Remove({ partyId }: { readonly partyId: string }) {
  const party = useStand(({ rows }) => rows.parties.get(partyId));
  const { t } = useTranslation();
  const { remove } = usePartyActions();
  if (party === undefined) return null;
  const title = t('parties.removeTitle', { name: partyName(t, party) });
  return <RemoveDialog title={title} onChoose={(reason) => remove(party, reason)} />;
}

function RemoveMarked() {
  const { t } = useTranslation();
  const marked = useMarked() ?? [];
  const { removeAll } = useBulkActions();
  const title = t('waitlist.marks.removeTitle', { count: marked.length });
  return <RemoveDialog title={title} onChoose={(reason) => removeAll(marked, reason)} />;
}

function Here({ partyId, onClose }: { readonly partyId: string; readonly onClose: () => void }) {
  const party = useStand(({ rows }) => rows.parties.get(partyId));
  return party === undefined ? null : <HereDialog party={party} onClose={onClose} />;
}

export function Panels() {
  const { view, store } = useServices();
  const panel = useView((state) => state.panel);
  /** Behind a lock nothing is closed by a stray press: what was being done stays. */
  const close = (): void => {
    if (store.getState().door?.kind === 'open') view.setState({ panel: { kind: 'none' }, typed: '' });
  };
  switch (panel.kind) {
    case 'none':
      return null;
    case 'seat':
      return <SeatPicker {...panel} nearId={panel.nearId} settles={panel.settles} onClose={close} />;
    case 'move':
      return <MovePicker {...panel} nearId={panel.nearId} settles={panel.settles} onClose={close} />;
    case 'meet':
      return <MeetDialog {...panel} onClose={close} />;
    case 'who-moves':
      return <WhoMovesDialog {...panel} onClose={close} />;
    case 'far-join':
      return <FarJoinDialog {...panel} onClose={close} />;
    case 'command':
      return <CommandDialog verb={panel.verb} onClose={close} />;
    case 'add':
      return <PartyForm partyId={null} onClose={close} />;
    case 'edit':
      return <PartyForm partyId={panel.partyId} onClose={close} />;
    case 'remove':
      return <Remove partyId={panel.partyId} />;
    case 'remove-marked':
      return <RemoveMarked />;
    case 'here':
      return <Here partyId={panel.partyId} onClose={close} />;
    case 'servers':
      return <ServersPanel onClose={close} />;
    case 'relieve':
      return <RelieveDialog serverId={panel.serverId} onClose={close} />;
    case 'sync':
      return <SyncPanel onClose={close} />;
    case 'conflicts':
      return <ConflictsPanel onClose={close} />;
    case 'practice':
      return <PracticePanel onClose={close} />;
  }
}
