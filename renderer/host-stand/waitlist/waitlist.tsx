/** The left side of the host stand: who waits, the next three first, and below a tab who has finished tonight. */
import { ListChecks } from 'lucide-react';
import { type RefObject, Suspense, useRef } from 'react';
import { useNow, useReadOnly, useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { waitStateOf } from '#shared/parties/wait-state.ts';
import { FinishedList, QuickLine } from '../stand-parts.ts';
import { useLists, useQueue } from '../use-lists.ts';
import type { View } from '../view.ts';
import { KeptGroup, LaterList, MarksBar } from './list-parts.ts';
import { QueueNotice } from './queue-notice.tsx';
import { QueueTabs } from './queue-tabs.tsx';
import { useLateGrace } from './use-late-grace.ts';
import { WaitingList } from './waiting-list.tsx';
import styles from './waitlist.module.css';

function LateCount() {
  const { t } = useTranslation();
  const { waiting } = useLists();
  const now = useNow(minuteMs / 4);
  const grace = useLateGrace();
  const late = waiting.filter((party) => waitStateOf(party, now, grace).kind === 'late').length;
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

/** While somebody is being added to a queue that guests cannot join now. */
function AddingNotice() {
  const isAdding = useView(({ quickLine }) => quickLine.trim() !== '');
  const queue = useQueue();
  return isAdding && queue !== null ? <QueueNotice queue={queue} /> : null;
}

/** For a hand without a keyboard: from then on a press marks a card. */
function MarkButton() {
  const { t } = useTranslation();
  const { view } = useServices();
  const isOffered = useView(({ marked, list }) => marked === null && list === 'waiting');
  const { waiting } = useLists();
  if (!isOffered || waiting.length < 2) return null;
  return (
    <IconButton
      label={t('waitlist.marks.enter')}
      icon={<ListChecks size={20} aria-hidden />}
      onPress={() => {
        const { selectedPartyId } = view.getState();
        const focusPartyId = selectedPartyId ?? waiting[0]?.id ?? null;
        view.setState({ marked: [], selectedPartyId: null, focusPartyId });
      }}
    />
  );
}

function Lists({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const list = useView((view) => view.list);
  if (list === 'finished') {
    return (
      <Suspense>
        <FinishedList scroller={scroller} />
      </Suspense>
    );
  }
  return (
    <>
      <WaitingList scroller={scroller} />
      <Suspense>
        <LaterList />
      </Suspense>
    </>
  );
}

export function Waitlist() {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useView((view) => view.list);
  const isReadOnly = useReadOnly();
  const isLoaded = useStand(({ loaded }) => loaded);
  const { waiting, finished } = useLists();
  return (
    <section className={styles.pane} aria-label={t('parties.waitlist')}>
      <div className={styles.head}>
        <QueueTabs />
        <div className={classNames(styles.tabs, !isLoaded && styles.untold)}>
          <div className={styles.pair} role="tablist">
            <Tab list="waiting" label={t('parties.waiting', { count: waiting.length })} />
            <Tab list="finished" label={t('parties.finished', { count: finished.length })} />
          </div>
          <span className={styles.summary}>
            <LateCount />
            {isReadOnly ? null : <MarkButton />}
          </span>
        </div>
        {isReadOnly ? null : (
          <Suspense fallback={<div className={styles.coming} />}>
            <QuickLine />
          </Suspense>
        )}
        {isReadOnly ? null : <AddingNotice />}
      </div>
      <Suspense>
        <MarksBar />
      </Suspense>
      <div key={list} ref={scroller} className={styles.list}>
        <Lists scroller={scroller} />
        <Suspense>
          <KeptGroup />
        </Suspense>
      </div>
    </section>
  );
}
