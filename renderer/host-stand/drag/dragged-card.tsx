/** What hangs at the pointer while it is dragged: who it is and how many, and nothing else that would hide the room. */
import { DragOverlay, type Modifier } from '@dnd-kit/core';
import { useStand } from '#renderer/store/stand-context.tsx';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName, tableNames } from '#renderer/words/party-words.ts';
import type { DragPayload } from './drag-payload.ts';
import styles from './dragged-card.module.css';
import { useDragged } from './use-dragged.ts';

function DraggedParty({ partyId }: { readonly partyId: string }) {
  const { t } = useTranslation();
  const party = useStand(({ rows }) => rows.parties.get(partyId));
  if (party === undefined) return null;
  return (
    <span className={styles.card}>
      <SizeChip size={party.size} label={t('parties.guests', { count: party.size })} />
      <span className={styles.name}>{partyName(t, party)}</span>
    </span>
  );
}

function DraggedSitting({ seatingId }: { readonly seatingId: string }) {
  const partyId = useStand(({ rows }) => rows.seatings.get(seatingId)?.partyId);
  return partyId === undefined ? null : <DraggedParty partyId={partyId} />;
}

function DraggedTables({ tableIds }: { readonly tableIds: readonly string[] }) {
  const { t } = useTranslation();
  const names = useStand(({ rows }) => tableNames(t, tableIds, rows));
  return (
    <span className={styles.card}>
      <span className={styles.name}>{names}</span>
    </span>
  );
}

function Dragged({ payload }: { readonly payload: DragPayload }) {
  switch (payload.kind) {
    case 'party':
      return <DraggedParty partyId={payload.partyId} />;
    case 'sitting':
      return <DraggedSitting seatingId={payload.seatingId} />;
    case 'tables':
      return <DraggedTables tableIds={payload.tableIds} />;
  }
}

const inset = 24;

function pointOf(event: Event): { readonly clientX: number; readonly clientY: number } | null {
  if (event instanceof MouseEvent) return event;
  return window.TouchEvent !== undefined && event instanceof TouchEvent ? (event.touches[0] ?? null) : null;
}

/** It hangs at the pointer itself, however wide what was picked up is. */
const atPointer: Modifier = ({ activatorEvent, draggingNodeRect, transform }) => {
  const point = activatorEvent === null ? null : pointOf(activatorEvent);
  if (point === null || draggingNodeRect === null) return transform;
  return {
    ...transform,
    x: transform.x + point.clientX - draggingNodeRect.left - inset,
    y: transform.y + point.clientY - draggingNodeRect.top - inset,
  };
};

const modifiers = [atPointer];
/** The page is asked what lies under the pointer: what hangs there must not answer. */
const look = { width: 'max-content', height: 'auto', pointerEvents: 'none' } as const;

export function DraggedCard() {
  const payload = useDragged();
  return (
    <DragOverlay dropAnimation={null} modifiers={modifiers} style={look}>
      {payload === null ? null : <Dragged payload={payload} />}
    </DragOverlay>
  );
}
