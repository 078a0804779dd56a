/** The left side of the host stand: who waits, the next three first, and below a tab who has finished tonight. */
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow, useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import type { Party } from '#shared/parties/party.ts';
import { useFinished, useWaiting } from '../use-lists.ts';
import type { View } from '../view.ts';
import { FinishedList } from './finished-list.tsx';
import { KeptGroup } from './kept-group.tsx';
import { PartyCard } from './party-card.tsx';
import { QuickLine } from './quick-line.tsx';
import { waitStateOf } from './wait-state.ts';
import styles from './waitlist.module.css';

const nextCount = 3;

function Cards({
  label,
  parties,
  isNear,
}: {
  readonly label: string;
  readonly parties: readonly Party[];
  readonly isNear: boolean;
}) {
  if (parties.length === 0) return null;
  return (
    <>
      <h2 className={isNear ? styles.label : undefined}>
        {isNear ? label : <VisuallyHidden text={label} />}
      </h2>
      <ol className={isNear ? styles.group : classNames(styles.group, styles.far)}>
        {parties.map((party) => (
          <PartyCard key={party.id} party={party} isNear={isNear} />
        ))}
      </ol>
    </>
  );
}

function WaitingList({ waiting }: { readonly waiting: readonly Party[] }) {
  const { t } = useTranslation();
  const isLoaded = useStand(({ loaded }) => loaded);
  if (!isLoaded) {
    return (
      <div className={styles.group}>
        <Skeleton shape="row" />
        <Skeleton shape="row" />
        <Skeleton shape="row" />
      </div>
    );
  }
  if (waiting.length === 0) {
    return (
      <EmptyState
        icon={<UsersRound size={32} aria-hidden />}
        title={t('parties.empty.title')}
        text={t('parties.empty.text')}
      />
    );
  }
  return (
    <>
      <Cards label={t('parties.next')} parties={waiting.slice(0, nextCount)} isNear />
      <Cards label={t('parties.afterwards')} parties={waiting.slice(nextCount)} isNear={false} />
    </>
  );
}

function LateCount({ waiting }: { readonly waiting: readonly Party[] }) {
  const { t } = useTranslation();
  const now = useNow(minuteMs / 4);
  const late = waiting.filter((party) => waitStateOf(party, now).kind === 'late').length;
  if (late === 0) return null;
  return <StateBadge shape="triangle" tone="late" word={t('parties.lateCount', { count: late })} />;
}

function Tab({ list, label }: { readonly list: View['list']; readonly label: string }) {
  const { view } = useServices();
  const isShown = useView((state) => state.list === list);
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isShown}
      className={styles.tab}
      onClick={() => view.setState({ list })}
    >
      {label}
    </button>
  );
}

export function Waitlist() {
  const { t } = useTranslation();
  const list = useView((view) => view.list);
  const waiting = useWaiting();
  const finished = useFinished();
  return (
    <section className={styles.pane} aria-label={t('parties.waitlist')}>
      <div className={styles.head}>
        <div className={styles.tabs} role="tablist">
          <Tab list="waiting" label={t('parties.waiting', { count: waiting.length })} />
          <Tab list="finished" label={t('parties.finished', { count: finished.length })} />
          <span className={styles.summary}>
            <LateCount waiting={waiting} />
          </span>
        </div>
        <QuickLine />
      </div>
      <div key={list} className={styles.list}>
        {list === 'waiting' ? <WaitingList waiting={waiting} /> : <FinishedList finished={finished} />}
        <KeptGroup />
      </div>
    </section>
  );
}
