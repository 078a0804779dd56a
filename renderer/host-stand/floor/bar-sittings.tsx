/** Parties seated at the bar: a seating without a table, which can still be cleared or moved to one. */
import { LogOut } from 'lucide-react';
import { entriesWithWhy } from '#renderer/roles/entries-with-why.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useReadOnly, useStand } from '#renderer/store/stand-context.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import { usePartyActions } from '../use-actions.ts';
import styles from './bar-sittings.module.css';
import { TableBadge } from './table-badge.tsx';

function BarSitting({ seating }: { readonly seating: Seating }) {
  const { t } = useTranslation();
  const party = useStand(({ rows }) => rows.parties.get(seating.partyId)) ?? null;
  const isReadOnly = useReadOnly();
  const { clear, open } = usePartyActions();
  const why = useWhyNot('seating');
  const name = partyName(t, party);
  const sitting = { seating, party };
  const entries: readonly MenuEntry[] = [
    {
      kind: 'action',
      id: 'clear',
      label: t('tables.action.clearParty', { name }),
      onPress: () => clear(sitting),
    },
    {
      kind: 'action',
      id: 'move',
      label: t('tables.action.move', { name }),
      onPress: () => open({ kind: 'move', seatingId: seating.id }),
    },
  ];
  return (
    <li className={styles.sitting}>
      <Menu
        trigger={
          <button type="button" className={styles.face}>
            <span className={styles.name}>{name}</span>
            <span>{seating.covers}</span>
            <TableBadge state={{ kind: 'seated', sitting }} detail="time" />
          </button>
        }
        entries={isReadOnly ? [] : entriesWithWhy(entries, why)}
      />
      {isReadOnly ? null : (
        <IconButton
          label={t('tables.action.clearParty', { name })}
          icon={<LogOut size={18} aria-hidden />}
          disabledWhy={why}
          onPress={() => clear(sitting)}
        />
      )}
    </li>
  );
}

export function BarSittings({ seatings }: { readonly seatings: readonly Seating[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.bar}>
      <h2 className={styles.title}>{t('tables.bar')}</h2>
      <ul className={styles.sittings}>
        {seatings.map((seating) => (
          <BarSitting key={seating.id} seating={seating} />
        ))}
      </ul>
    </section>
  );
}
