/** Parties that left the list tonight: where they are or why they went, and the way back where there is one. */
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { partyName, tableNames } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { usePartyActions } from '../use-party-actions.ts';
import styles from './waitlist.module.css';

const mayReturn: ReadonlySet<Party['status']> = new Set(['cancelled', 'left', 'no-show']);

function useFate(party: Party): string {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  if (party.status !== 'seated') return t(`parties.status.${party.status}`);
  const seating = rows.seatings.get(party.openSeatingIds[0] ?? '');
  if (seating === undefined || seating.tableIds.length === 0) return t('parties.status.bar');
  return t('parties.status.seated', { table: tableNames(t, seating.tableIds, rows) });
}

function FinishedParty({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const rows = useStand((state) => state.rows);
  const { requeue, clear } = usePartyActions();
  const fate = useFate(party);
  const sitting = rows.seatings.get(party.openSeatingIds[0] ?? '');
  return (
    <li className={styles.done}>
      <SizeChip size={party.size} label={t('parties.guests', { count: party.size })} reach="near" />
      <div className={styles.who}>
        <p className={styles.name}>{partyName(t, party)}</p>
        <p
          className={styles.fact}
        >{`${clock.time(party.endedAt ?? party.seatedAt ?? party.joinedAt)} · ${fate}`}</p>
      </div>
      {mayReturn.has(party.status) ? (
        <Button look="plain" snug onPress={() => requeue(party)}>
          {t('parties.action.requeue')}
        </Button>
      ) : null}
      {sitting === undefined ? null : (
        <Button look="plain" snug onPress={() => clear({ seating: sitting, party })}>
          {t('parties.action.hasLeft')}
        </Button>
      )}
    </li>
  );
}

export function FinishedList({ finished }: { readonly finished: readonly Party[] }) {
  const { t } = useTranslation();
  if (finished.length === 0) {
    return (
      <EmptyState
        icon={<History size={32} aria-hidden />}
        title={t('parties.empty.finishedTitle')}
        text={t('parties.empty.finishedText')}
      />
    );
  }
  return (
    <ul>
      {finished.map((party) => (
        <FinishedParty key={party.id} party={party} />
      ))}
    </ul>
  );
}
