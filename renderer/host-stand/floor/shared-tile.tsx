/** Two parties at one table, shown plainly until a person moves one: both names, both ways out. */
import { ArrowRightLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
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
  const { open } = usePartyActions();
  const name = partyName(t, sitting.party);
  return (
    <div className={styles.sitting}>
      <span className={styles.who}>{name}</span>
      <span className={styles.size}>{`· ${String(sitting.seating.covers)}`}</span>
      <span className={styles.gap} />
      <IconButton
        label={t('tables.action.move', { name })}
        icon={<ArrowRightLeft size={18} aria-hidden />}
        onPress={() => open({ kind: 'move', seatingId: sitting.seating.id })}
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
