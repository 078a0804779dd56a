/** A waiting party at a glance: size, name, arrival, wait against promise, table, note, tags and how it came. */
import { Armchair, StickyNote } from 'lucide-react';
import { memo, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useClockWords, useNow, useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { isHere, type Party } from '#shared/parties/party.ts';
import { usePartyActions } from '../use-party-actions.ts';
import { PartyActionRow } from './party-action-row.tsx';
import styles from './party-card.module.css';
import { PartyDetails } from './party-details.tsx';
import { useCardDrag } from './use-card-drag.ts';
import { WaitBadge } from './wait-badge.tsx';
import { type WaitState, waitStateOf } from './wait-state.ts';

type Props = { readonly party: Party; readonly isNear: boolean };

type WordsProps = Props & { readonly isOpen: boolean };

type LineProps = WordsProps & { readonly wait: WaitState };

const noteOf = ({ personal }: Party): string =>
  [personal.notes, personal.requests].filter((text) => text !== '').join(' · ');

/** A VIP, where they want to sit, then their tags. */
function useWishes({ priority, seatingPreference, tags }: Party): readonly string[] {
  const { t } = useTranslation();
  const first = [...(priority === 'vip' ? [t('parties.vip')] : []), seatingPreference ?? ''];
  return [...new Set([...first, ...tags])].filter((wish) => wish !== '');
}

const useHeldTable = (partyId: string): string | undefined =>
  useStand(({ rows }) => [...rows.tables.values()].find((table) => table.heldForPartyId === partyId)?.name);

/** On a low card the table and the tags stand in this line too: there is no other. */
function WaitFacts({ party, wait, isNear, isOpen }: LineProps) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const held = useHeldTable(party.id);
  const wishes = useWishes(party);
  const waited =
    wait.kind === 'no-quote'
      ? t('ui.minutes', { minutes: wait.waited })
      : t('parties.waitedOf', { waited: wait.waited, quoted: wait.quoted });
  return (
    <span className={styles.facts}>
      <span>{clock.time(party.joinedAt)}</span>
      <span className={styles.waited}>{waited}</span>
      {party.expectedAt === null || isHere(party) ? null : (
        <span>{t('parties.comesAt', { time: clock.time(party.expectedAt) })}</span>
      )}
      {party.status === 'called' && party.calledAt !== null ? (
        <span>{t('parties.called', { time: clock.time(party.calledAt) })}</span>
      ) : null}
      {isNear || held === undefined ? null : (
        <span className={styles.held}>{t('parties.heldTable', { table: held })}</span>
      )}
      {isNear || isOpen ? null : wishes.map((wish) => <span key={wish}>{wish}</span>)}
      {party.orderedBy === null ? null : <span>{t('parties.byHand')}</span>}
      {party.source === 'host' ? null : <span>{t(`parties.source.${party.source}`)}</span>}
    </span>
  );
}

function TableChip({ partyId }: { readonly partyId: string }) {
  const { t } = useTranslation();
  const held = useHeldTable(partyId);
  return held === undefined ? (
    <Chip look="dashed">{t('parties.noTable')}</Chip>
  ) : (
    <Chip look="accent">{t('parties.heldTable', { table: held })}</Chip>
  );
}

function Marks({ party, wait, isOpen }: LineProps) {
  const { t } = useTranslation();
  const note = noteOf(party);
  const wishes = useWishes(party);
  return (
    <span className={styles.marks}>
      <WaitBadge wait={wait} />
      <TableChip partyId={party.id} />
      {isOpen ? null : wishes.map((wish) => <Chip key={wish}>{wish}</Chip>)}
      {isOpen || note === '' ? null : (
        <span className={styles.note} title={t('parties.hasNotes', { text: note })}>
          <StickyNote size={14} aria-hidden />
          <span>{note}</span>
        </span>
      )}
    </span>
  );
}

/** On a low card a note is only a mark; opening the card shows it. */
function NoteMark({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const note = noteOf(party);
  if (note === '') return null;
  const words = t('parties.hasNotes', { text: note });
  return (
    <span className={styles.noteMark} title={words}>
      <StickyNote size={14} aria-hidden />
      <VisuallyHidden text={words} />
    </span>
  );
}

function CardWords({ party, isNear, isOpen }: WordsProps) {
  const { t } = useTranslation();
  const wait = waitStateOf(party, useNow(minuteMs / 4));
  const line = { party, isNear, isOpen, wait };
  return (
    <span className={styles.words}>
      <span className={styles.top}>
        <span className={styles.name} data-name>
          {partyName(t, party)}
        </span>
        {isNear ? null : <WaitBadge wait={wait} />}
        {isNear ? null : <NoteMark party={party} />}
      </span>
      <WaitFacts {...line} />
      {isNear ? <Marks {...line} /> : null}
    </span>
  );
}

function SeatButton({ party, isNear }: Props) {
  const { t } = useTranslation();
  const { open } = usePartyActions();
  const label = t('parties.action.seatNamed', { name: partyName(t, party) });
  const seat = (): void => open({ kind: 'seat', partyId: party.id });
  if (!isNear) return <IconButton label={label} icon={<Armchair size={20} aria-hidden />} onPress={seat} />;
  return (
    <Button look="soft" label={label} onPress={seat}>
      {t('parties.action.seat')}
    </Button>
  );
}

/** Whoever added it sees it, however long the list is. */
function useComesIntoView(partyId: string): RefObject<HTMLLIElement | null> {
  const { view } = useServices();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (view.getState().addedPartyId !== partyId) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    view.setState({ addedPartyId: null });
  }, [view, partyId]);
  return card;
}

export const PartyCard = memo(function PartyCard({ party, isNear }: Props) {
  const { t } = useTranslation();
  const { view } = useServices();
  const isSelected = useView(({ selectedPartyId }) => selectedPartyId === party.id);
  const card = useComesIntoView(party.id);
  const { cardRef, gripRef, listeners, isDragging, incomingId } = useCardDrag(party, card);
  const select = (): void => view.setState({ selectedPartyId: isSelected ? null : party.id });
  return (
    <li
      ref={cardRef}
      className={classNames(
        styles.card,
        isNear && styles.near,
        isSelected && styles.selected,
        isDragging && styles.lifted,
        incomingId !== null && styles.incoming,
      )}
      data-party={party.id}
      {...listeners}
    >
      <div className={styles.row}>
        <button
          ref={gripRef}
          type="button"
          className={styles.face}
          aria-pressed={isSelected}
          aria-keyshortcuts="M Alt+ArrowUp Alt+ArrowDown"
          onClick={select}
        >
          <SizeChip
            size={party.size}
            label={t('parties.guests', { count: party.size })}
            reach={isNear ? 'far' : 'middle'}
          />
          <CardWords party={party} isNear={isNear} isOpen={isSelected} />
        </button>
        <div className={styles.side}>
          <SeatButton party={party} isNear={isNear} />
        </div>
      </div>
      {isSelected ? (
        <>
          <PartyDetails party={party} />
          <PartyActionRow party={party} />
        </>
      ) : null}
    </li>
  );
});
