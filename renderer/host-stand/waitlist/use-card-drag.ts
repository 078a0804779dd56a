/** A card can be dragged, and another card that is dropped on it takes its place. */
import { type RefObject, useMemo } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { DragSource, DropTarget } from '../drag/drag-registry.ts';
import { type Draggable, useDragSource } from '../drag/use-drag-source.ts';
import { useDropTarget } from '../drag/use-drop-target.ts';
import { usePartyActions } from '../use-actions.ts';
import type { Side } from './new-neighbours.ts';

type CardDrag = Pick<Draggable, 'gripRef' | 'listeners' | 'isDragging'> & {
  readonly cardRef: (element: HTMLDivElement | null) => void;
  /** Where another party would come to stand that is over this one now. */
  readonly incoming: Side | null;
};

export function useCardDrag(party: Party, card: RefObject<HTMLDivElement | null>): CardDrag {
  const { t } = useTranslation();
  const { placeInPlaceOf, sideInPlaceOf } = usePartyActions();
  const { store } = useServices();
  const { id, queueId } = party;
  const name = partyName(t, party);
  const source = useMemo((): DragSource => ({ name, payload: { kind: 'party', partyId: id } }), [name, id]);
  const target = useMemo(
    (): DropTarget => ({
      name: t('parties.placeOf', { name }),
      accepts: (payload) =>
        payload.kind === 'party' &&
        payload.partyId !== id &&
        store.getState().rows.parties.get(payload.partyId)?.queueId === queueId,
      onDrop: (payload) => {
        if (payload.kind === 'party') placeInPlaceOf(payload.partyId, id);
      },
    }),
    [t, store, name, id, queueId, placeInPlaceOf],
  );
  const { ref: sourceRef, gripRef, listeners, isDragging } = useDragSource(`party ${id}`, source);
  const { ref: targetRef, over } = useDropTarget(`place of ${id}`, target);
  const cardRef = useMemo(
    () => (element: HTMLDivElement | null) => {
      card.current = element;
      sourceRef(element);
      targetRef(element);
    },
    [card, sourceRef, targetRef],
  );
  return {
    cardRef,
    gripRef,
    listeners,
    isDragging,
    incoming: over?.kind === 'party' ? sideInPlaceOf(over.partyId, id) : null,
  };
}
