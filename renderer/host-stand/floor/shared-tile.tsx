/** Two parties at one table, shown plainly until a person moves or clears one: both names, both times, both ways out. */
import { ArrowRightLeft, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '#renderer/store/stand-context.tsx';
import { durationWords, minuteMs, minutesBetween } from '#renderer/time/clock-words.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Table } from '#shared/tables/table.ts';
import { usePartyActions } from '../use-party-actions.ts';
import { TableBadge } from './table-badge.tsx';
import type { Sitting } from './table-state.ts';
import styles from './table-tile.module.css';

type Props = { readonly table: Table; readonly sittings: readonly Sitting[] };

function SharedSitting({ sitting }: { readonly sitting: Sitting }) {
  const { t } = useTranslation();
  const { open, clear } = usePartyActions();
  const now = useNow(minuteMs / 4);
  const { seating, party } = sitting;
  const name = partyName(t, party);
  return (
    <div className={styles.sitting}>
      <div className={styles.guests}>
        <p className={styles.who}>
          {name}
          <span className={styles.size}>{` · ${String(seating.covers)}`}</span>
        </p>
        <p className={styles.since}>{durationWords(t, minutesBetween(seating.seatedAt, now))}</p>
      </div>
      <IconButton
        label={t('tables.action.move', { name })}
        icon={<ArrowRightLeft size={18} aria-hidden />}
        onPress={() => open({ kind: 'move', seatingId: seating.id })}
      />
      <IconButton
        label={t('tables.action.clearParty', { name })}
        icon={<LogOut size={18} aria-hidden />}
        onPress={() => clear(sitting)}
      />
    </div>
  );
}

export function SharedTile({ table, sittings }: Props) {
  return (
    <li className={`${styles.tile ?? ''} ${styles.shared ?? ''}`} data-table={table.name} data-state="shared">
      <div className={styles.sharedHead}>
        <span className={styles.number}>{table.name}</span>
        <TableBadge state={{ kind: 'shared', sittings }} />
      </div>
      <div className={styles.pair}>
        {sittings.map((sitting) => (
          <SharedSitting key={sitting.seating.id} sitting={sitting} />
        ))}
      </div>
    </li>
  );
}
