/** The evening again: the stand's own waitlist and floor as they were at the moment under the hand, and nothing to change. */
import { CalendarX2, Rewind } from 'lucide-react';
import { useState } from 'react';
import { StandDrag } from '#renderer/host-stand/drag/stand-drag.tsx';
import { Floor } from '#renderer/host-stand/floor/floor.tsx';
import { ListsProvider } from '#renderer/host-stand/lists-provider.tsx';
import { StandPage } from '#renderer/host-stand/stand-page.tsx';
import { Waitlist } from '#renderer/host-stand/waitlist/waitlist.tsx';
import { useClockWords } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { DayChoice, ReplayBar } from './replay-bar.tsx';
import styles from './replay-page.module.css';
import { ReplayedStand } from './replayed-stand.tsx';
import { spanOf } from './span-of.ts';
import { type PlayedEvening, useEvening } from './use-evening.ts';
import { usePlayer, usePlayerKeys } from './use-player.ts';

function Played({ evening }: { readonly evening: PlayedEvening }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const span = spanOf(evening);
  const player = usePlayer(span);
  usePlayerKeys(player, span);
  return (
    <ReplayedStand evening={evening} moment={player.moment}>
      <ListsProvider>
        <p className={styles.mark}>
          <Rewind size={18} aria-hidden />
          <strong>{t('replay.mark', { time: clock.time(player.moment) })}</strong>
          <span>{`${clock.day(player.moment)} · ${t('replay.readOnly')}`}</span>
        </p>
        <div className={styles.middle}>
          <StandDrag>
            <Waitlist />
            <Floor />
          </StandDrag>
        </div>
        <ReplayBar evening={evening} span={span} player={player} />
      </ListsProvider>
    </ReplayedStand>
  );
}

function Content({ daysAgo }: { readonly daysAgo: number }) {
  const { t } = useTranslation();
  const { evening, readAgain } = useEvening(daysAgo);
  if (evening === 'failed') {
    const action = <Button onPress={readAgain}>{t('ui.retry')}</Button>;
    return <ErrorNotice title={t('replay.failed.title')} text={t('replay.failed.text')} action={action} />;
  }
  if (evening === null) {
    return (
      <div className={styles.coming}>
        <Skeleton shape="row" />
        <Skeleton shape="row" />
      </div>
    );
  }
  if (evening.last.parties.size === 0) {
    return (
      <EmptyState
        icon={<CalendarX2 size={32} aria-hidden />}
        title={t('replay.empty.title')}
        text={t('replay.empty.text')}
      />
    );
  }
  return <Played key={`${daysAgo} ${evening.from}`} evening={evening} />;
}

export function ReplayPage() {
  const { t } = useTranslation();
  const [daysAgo, setDaysAgo] = useState(0);
  return (
    <StandPage
      title={t('replay.title')}
      actions={<DayChoice daysAgo={daysAgo} onChange={setDaysAgo} />}
      flush
    >
      <div className={styles.page}>
        <Content daysAgo={daysAgo} />
      </div>
    </StandPage>
  );
}
