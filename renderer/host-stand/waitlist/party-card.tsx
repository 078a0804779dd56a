/** A waiting party at a glance: size, name, arrival, wait against promise, place in its lane, table, note, tags, calls. */
import { Square, SquareCheck } from 'lucide-react';
import { memo, type RefObject, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useReadOnly, useServices, useView } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useWaitlistActions } from '../use-actions.ts';
import { CardButtons } from './card-buttons.tsx';
import { CardPlace } from './card-place.tsx';
import type { CardProps } from './card-props.ts';
import { CardWords } from './card-words.tsx';
import { OpenedCard } from './list-parts.ts';
import type { Side } from './new-neighbours.ts';
import styles from './party-card.module.css';
import { useCardDrag } from './use-card-drag.ts';

type FaceProps = CardProps & { readonly gripRef: (face: HTMLElement | null) => void };

const CardFace = memo(function CardFace(props: FaceProps) {
  const { party, isNear, gripRef } = props;
  const { t } = useTranslation();
  const { view } = useServices();
  const { toggleMark } = useWaitlistActions();
  const { isChosen, isOpen } = useOpening(party.id);
  const isMarking = useView(({ marked }) => marked !== null);
  const isMarked = useView(({ marked }) => marked?.includes(party.id) === true);
  const face = useFace(party.id, gripRef);
  const open = (): void => view.setState({ selectedPartyId: isChosen ? null : party.id });
  return (
    <button
      ref={face}
      type="button"
      className={styles.face}
      aria-pressed={isMarking ? isMarked : isChosen}
      aria-keyshortcuts="M X Alt+ArrowUp Alt+ArrowDown"
      onClick={() => (isMarking ? toggleMark(party) : open())}
    >
      {isMarking ? <MarkSign isMarked={isMarked} /> : null}
      <SizeChip
        size={party.size}
        label={t('parties.guests', { count: party.size })}
        reach={isNear ? 'far' : 'middle'}
      />
      <CardWords {...props} isOpen={isOpen} />
    </button>
  );
});

const MarkSign = ({ isMarked }: { readonly isMarked: boolean }) =>
  isMarked ? (
    <SquareCheck size={20} className={styles.marked} aria-hidden />
  ) : (
    <Square size={20} className={styles.unmarked} aria-hidden />
  );

/** The card that was chosen by the keyboard takes the focus, so that it is read out and the next key is about it. */
function useFace(partyId: string, gripRef: (face: HTMLElement | null) => void) {
  const { view } = useServices();
  const face = useRef<HTMLElement>(null);
  const isChosen = useView(({ focusPartyId }) => focusPartyId === partyId);
  useEffect(() => {
    if (!isChosen) return;
    face.current?.focus({ preventScroll: true });
    view.setState({ focusPartyId: null });
  }, [view, isChosen]);
  return useCallback(
    (element: HTMLElement | null) => {
      face.current = element;
      gripRef(element);
    },
    [gripRef],
  );
}

type Opening = { readonly isChosen: boolean; readonly isOpen: boolean };

/** A card is open while it is chosen and choosing rests; it folds as soon as another is chosen. */
function useOpening(partyId: string): Opening {
  const isChosen = useView(({ selectedPartyId }) => selectedPartyId === partyId);
  const isOpened = useView(({ openedPartyId }) => openedPartyId === partyId);
  return { isChosen, isOpen: isChosen && isOpened };
}

/** Whoever added it, or chose it, sees all of it, however long the list is; and once more when it is open. */
function useComesIntoView(partyId: string, { isChosen, isOpen }: Opening): RefObject<HTMLDivElement | null> {
  const { view } = useServices();
  const card = useRef<HTMLDivElement>(null);
  const isAdded = useView(({ addedPartyId }) => addedPartyId === partyId);
  useEffect(() => {
    if (isChosen || isAdded) card.current?.scrollIntoView({ block: 'nearest' });
    if (isAdded) view.setState({ addedPartyId: null });
  }, [view, isChosen, isOpen, isAdded]);
  return card;
}

export const PartyCard = memo(function PartyCard(props: CardProps) {
  const { party, isNear } = props;
  const opening = useOpening(party.id);
  const isReadOnly = useReadOnly();
  const card = useComesIntoView(party.id, opening);
  const [incoming, setIncoming] = useState<Side | null>(null);
  const { cardRef, gripRef, listeners, isDragging, isOffered } = useCardDrag(party, card);
  return (
    <div
      ref={cardRef}
      className={classNames(
        styles.card,
        isNear && styles.near,
        opening.isChosen && styles.selected,
        isDragging && styles.lifted,
        incoming !== null && styles.incoming,
      )}
      data-party={party.id}
      data-incoming={incoming ?? undefined}
      {...listeners}
    >
      <div className={styles.row}>
        <CardFace {...props} gripRef={gripRef} />
        {isReadOnly ? null : <CardButtons {...props} />}
      </div>
      {opening.isOpen ? (
        <Suspense>
          <OpenedCard party={party} />
        </Suspense>
      ) : null}
      {isOffered ? <CardPlace party={party} card={card} onSide={setIncoming} /> : null}
    </div>
  );
});
