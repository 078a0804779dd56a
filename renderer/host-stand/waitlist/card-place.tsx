/**
 * The place of a card, for a party that is dragged to it. It is there only while one is: what can be dropped on is kept by
 * the drag library all the time, and cards come and go as the list is scrolled.
 */
import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { DropTarget } from '../drag/drag-registry.ts';
import { useDropTarget } from '../drag/use-drop-target.ts';
import { usePartyActions } from '../use-actions.ts';
import type { Side } from './new-neighbours.ts';

type Props = {
  readonly party: Party;
  readonly card: RefObject<HTMLElement | null>;
  /** Where another party would come to stand that is over this one now. */
  readonly onSide: (side: Side | null) => void;
};

export function CardPlace({ party, card, onSide }: Props) {
  const { t } = useTranslation();
  const { placeInPlaceOf, sideInPlaceOf } = usePartyActions();
  const { store } = useServices();
  const { id, queueId } = party;
  const name = partyName(t, party);
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
  const { ref, over } = useDropTarget(`place of ${id}`, target);
  // A card that comes into view while one is dragged is not on the page before its effects.
  useEffect(() => {
    ref(card.current);
    return () => ref(null);
  }, [ref, card]);
  const side = over?.kind === 'party' ? sideInPlaceOf(over.partyId, id) : null;
  useLayoutEffect(() => {
    onSide(side);
    return () => onSide(null);
  }, [onSide, side]);
  return null;
}
