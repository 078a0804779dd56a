/** Two parties at one table, shown plainly until a person moves one: both names, both ways out. */
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
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
      <span className={styles.who}>
        {name}
        <span className={styles.size}>{` · ${String(sitting.seating.covers)}`}</span>
      </span>
      <Button
        look="plain"
        snug
        label={t('tables.action.move', { name })}
        onPress={() => open({ kind: 'move', seatingId: sitting.seating.id })}
      >
        {t('tables.action.moveShort')}
      </Button>
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
