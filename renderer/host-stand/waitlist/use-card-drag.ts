/** A card can be dragged; while another party is, it is a place that party may take. */
import { type RefObject, useMemo } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { DragSource } from '../drag/drag-registry.ts';
import { type Draggable, useDragSource } from '../drag/use-drag-source.ts';
import { useDragged } from '../drag/use-dragged.ts';

type CardDrag = Pick<Draggable, 'gripRef' | 'listeners' | 'isDragging'> & {
  readonly cardRef: (element: HTMLDivElement | null) => void;
  /** Another party is in a hand. */
  readonly isOffered: boolean;
};

export function useCardDrag(party: Party, card: RefObject<HTMLDivElement | null>): CardDrag {
  const { t } = useTranslation();
  const dragged = useDragged();
  const { id } = party;
  const name = partyName(t, party);
  const source = useMemo((): DragSource => ({ name, payload: { kind: 'party', partyId: id } }), [name, id]);
  const { ref, gripRef, listeners, isDragging } = useDragSource(`party ${id}`, source);
  const cardRef = useMemo(
    () => (element: HTMLDivElement | null) => {
      card.current = element;
      ref(element);
    },
    [card, ref],
  );
  const isOffered = dragged?.kind === 'party' && dragged.partyId !== id;
  return { cardRef, gripRef, listeners, isDragging, isOffered };
}
