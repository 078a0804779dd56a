/**
 * What dragging does on the floor: a party dropped on a table sits there, a party that sits moves or meets who sits there,
 * and a free table joins another. What is not plain is asked where it was dropped.
 */
import { useMemo } from 'react';
import { focusTable } from '#renderer/commands/focus-later.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { DragPayload } from '../drag/drag-payload.ts';
import { type DragSource, type DropTarget, useDragRegistry } from '../drag/drag-registry.ts';
import { type Draggable, useDragSource } from '../drag/use-drag-source.ts';
import { type Droppable, useDropTarget } from '../drag/use-drop-target.ts';
import { useFloorActions, usePartyActions } from '../use-actions.ts';
import { dropAt, takes } from './drops.ts';
import { spotName } from './spoken-table.ts';
import type { SpotView } from './spot-view.ts';

/** What is picked up with a table: who sits there, or the empty table itself. */
function payloadOf({ state, tables }: SpotView): DragPayload {
  return state.kind === 'seated'
    ? { kind: 'sitting', seatingId: state.sitting.seating.id }
    : { kind: 'tables', tableIds: tables.map(({ id }) => id) };
}

const canBeDragged = ({ state: { kind } }: SpotView): boolean => kind !== 'out' && kind !== 'shared';

type SpotDrag = Pick<Droppable, 'over' | 'offered'> &
  Pick<Draggable, 'isDragging' | 'listeners'> & { readonly ref: (element: HTMLElement | null) => void };

export function useSpotDrag(view: SpotView): SpotDrag {
  const { t } = useTranslation();
  const { store, view: screen } = useServices();
  const party = usePartyActions();
  const floor = useFloorActions();
  const { carried } = useDragRegistry();
  const id = view.tables.map((table) => table.id).join(' ');
  const source = useMemo((): DragSource => {
    const table = t('tables.tableRef', { table: spotName(view) });
    const { state } = view;
    return {
      name: state.kind === 'seated' ? partyName(t, state.sitting.party) : table,
      payload: payloadOf(view),
    };
  }, [t, view]);
  const target = useMemo(
    (): DropTarget => ({
      name: t('tables.tableRef', { table: spotName(view) }),
      accepts: (payload) => takes(view, payload),
      onDrop: (payload, by) => {
        if (payload.kind === 'party') carried.add(payload.partyId);
        dropAt(view, payload, { rows: store.getState().rows, party, floor });
        const [lead] = view.tables;
        const isDone = screen.getState().panel.kind === 'none';
        if (by === 'keys' && isDone && lead !== undefined) focusTable(lead.id);
      },
    }),
    [t, store, screen, view, party, floor, carried],
  );
  const drag = useDragSource(`spot ${id}`, source);
  const drop = useDropTarget(`table ${id}`, target);
  const { ref: dragRef, isDragging } = drag;
  const { ref: dropRef, over, offered } = drop;
  const ref = useMemo(
    () => (element: HTMLElement | null) => {
      dragRef(element);
      dropRef(element);
    },
    [dragRef, dropRef],
  );
  return { ref, over, offered, isDragging, listeners: canBeDragged(view) ? drag.listeners : undefined };
}
