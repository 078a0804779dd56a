/** A waiting party at a glance: size, name, arrival, wait against promise, table, note, tags and how it came. */
import { StickyNote } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClockWords, useNow, useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { usePartyActions } from '../use-party-actions.ts';
import { PartyActionRow } from './party-action-row.tsx';
import styles from './party-card.module.css';
import { WaitBadge } from './wait-badge.tsx';
import { type WaitState, waitStateOf } from './wait-state.ts';

type Props = { readonly party: Party; readonly isNear: boolean };

function WaitFacts({ party, wait }: { readonly party: Party; readonly wait: WaitState }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const waited =
    wait.kind === 'no-quote'
      ? t('ui.minutes', { minutes: wait.waited })
      : t('parties.waitedOf', { waited: wait.waited, quoted: wait.quoted });
  return (
    <span className={styles.facts}>
      <span>{clock.time(party.joinedAt)}</span>
      <span className={classNames(styles.dot, styles.waited)}>{waited}</span>
      {party.status === 'called' && party.calledAt !== null ? (
        <span className={styles.dot}>{t('parties.called', { time: clock.time(party.calledAt) })}</span>
      ) : null}
      {party.source === 'host' ? null : (
        <span className={styles.dot}>{t(`parties.source.${party.source}`)}</span>
      )}
    </span>
  );
}

function TableChip({ partyId }: { readonly partyId: string }) {
  const { t } = useTranslation();
  const held = useStand(
    ({ rows }) => [...rows.tables.values()].find((table) => table.heldForPartyId === partyId)?.name,
  );
  return held === undefined ? (
    <Chip look="dashed">{t('parties.noTable')}</Chip>
  ) : (
    <Chip look="accent">{t('parties.heldTable', { table: held })}</Chip>
  );
}

function Marks({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const note = [party.personal.notes, party.personal.requests].filter((text) => text !== '').join(' · ');
  return (
    <span className={styles.marks}>
      <TableChip partyId={party.id} />
      {party.tags.map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
      {note === '' ? null : (
        <span className={styles.note} title={t('parties.hasNotes', { text: note })}>
          <StickyNote size={14} aria-hidden />
          <span>{note}</span>
        </span>
      )}
    </span>
  );
}

export const PartyCard = memo(function PartyCard({ party, isNear }: Props) {
  const { t } = useTranslation();
  const { view } = useServices();
  const { open } = usePartyActions();
  const isSelected = useView(({ selectedPartyId }) => selectedPartyId === party.id);
  const wait = waitStateOf(party, useNow(minuteMs / 4));
  const name = partyName(t, party);
  return (
    <li
      className={classNames(styles.card, isNear && styles.near, isSelected && styles.selected)}
      data-party={party.id}
    >
      <div className={styles.row}>
        <button
          type="button"
          className={styles.face}
          aria-pressed={isSelected}
          onClick={() => view.setState({ selectedPartyId: party.id })}
        >
          <SizeChip
            size={party.size}
            label={t('parties.guests', { count: party.size })}
            reach={isNear ? 'far' : 'middle'}
          />
          <span className={styles.words}>
            <span className={styles.top}>
              <span className={styles.name}>{name}</span>
              <WaitBadge wait={wait} />
            </span>
            <WaitFacts party={party} wait={wait} />
            {isNear ? <Marks party={party} /> : null}
          </span>
        </button>
        <div className={styles.side}>
          <Button
            look={isNear ? 'soft' : 'plain'}
            label={t('parties.action.seatNamed', { name })}
            onPress={() => open({ kind: 'seat', partyId: party.id })}
          >
            {t('parties.action.seat')}
          </Button>
        </div>
      </div>
      {isSelected ? <PartyActionRow party={party} /> : null}
    </li>
  );
});
