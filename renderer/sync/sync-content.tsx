/** How this station stands with the cloud: last push, last pull, what waits, what was refused and why, send again. */
import { RotateCw } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import type { PendingOp } from '#renderer/connection/station.ts';
import { useClockWords, useNow, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useOpWords } from '#renderer/words/op-words.ts';
import { refusalWords } from '#renderer/words/verdict-words.ts';
import { PairAgain } from './parts.ts';
import { isShutOut } from './shut-out.ts';
import styles from './sync-panel.module.css';

const shownAtMost = 50;

function useFacts(): readonly Fact[] {
  const { t } = useTranslation();
  const clock = useClockWords();
  const sync = useStand((state) => state.sync);
  const now = useNow(1000);
  const time = (atMs: number | null): string =>
    atMs === null ? t('sync.panel.never') : clock.timeWithSeconds(atMs);
  const cloud = { name: t('sync.panel.cloud'), value: t(`sync.cloud.${sync.cloud}`) };
  if (sync.cloud === 'unpaired') return [cloud];
  const retry =
    sync.retryAt === null || sync.retryAt <= now
      ? []
      : [{ name: t('sync.panel.retry'), value: clock.timeWithSeconds(sync.retryAt) }];
  return [
    cloud,
    ...retry,
    { name: t('sync.panel.lastPush'), value: time(sync.lastPushAt) },
    { name: t('sync.panel.lastPull'), value: time(sync.lastPullAt) },
    { name: t('sync.panel.waiting'), value: sync.pending },
    {
      name: t('sync.panel.history'),
      value: sync.historyComplete ? t('sync.panel.complete') : t('sync.panel.loading'),
    },
  ];
}

/** Read again whenever the number of waiting changes moves. */
function usePendingOps(): readonly PendingOp[] {
  const { station } = useServices();
  const count = useStand(({ sync }) => sync.pending);
  const [pending, setPending] = useState<readonly PendingOp[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const found = count === 0 ? [] : await station.pending();
      if (isCurrent) setPending(found);
    };
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [station, count]);
  return pending;
}

function Waiting() {
  const { t } = useTranslation();
  const clock = useClockWords();
  const say = useOpWords();
  const pending = usePendingOps();
  return (
    <section>
      <h3 className={styles.title}>{t('sync.panel.waitingTitle')}</h3>
      {pending.length === 0 ? <p className={styles.none}>{t('sync.panel.nothingWaits')}</p> : null}
      <ul>
        {pending.slice(0, shownAtMost).map(({ op, state }) => (
          <li key={op.opId} className={styles.row}>
            <span>{say(op)}</span>
            <span
              className={styles.when}
            >{`${clock.time(op.occurredAt)} · ${t(`sync.state.${state}`)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Refused() {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const conflicts = useStand((state) => state.conflicts) ?? [];
  const { view } = useServices();
  const say = useOpWords();
  const refused = conflicts.flatMap(({ op, conflict }) =>
    conflict.kind === 'clash' ? [] : [{ op, reason: conflict.reason }],
  );
  if (refused.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{t('sync.panel.refusedTitle')}</h3>
      <ul>
        {refused.map(({ op, reason }) => (
          <li key={op.opId} className={styles.row}>
            <div>
              <p>{say(op)}</p>
              <p className={styles.reason}>{refusalWords({ t, rows }, reason)}</p>
            </div>
          </li>
        ))}
      </ul>
      <Button look="plain" onPress={() => view.setState({ panel: { kind: 'conflicts' } })}>
        {t('sync.panel.settle')}
      </Button>
    </section>
  );
}

/** Said here and not across the top: it is true all evening, and only whoever looks after the computer can mend it. */
function SecretsInClear() {
  const { t } = useTranslation();
  const areSealed = useStand((state) => state.areSecretsSealed);
  if (areSealed) return null;
  return (
    <section>
      <h3 className={styles.title}>{t('sync.secrets.title')}</h3>
      <p className={styles.none}>{t('sync.secrets.text')}</p>
    </section>
  );
}

/** Whether a cloud takes what is sent; else there is nobody to send it to. */
export const useIsServed = (): boolean => {
  const cloud = useStand(({ sync }) => sync.cloud);
  return cloud !== 'unpaired' && !isShutOut(cloud);
};

export const useSyncAbout = (): string => {
  const { t } = useTranslation();
  return useIsServed() ? t('sync.panel.about') : t('sync.panel.aboutUnpaired');
};

export function SendAgain() {
  const { t } = useTranslation();
  const { station } = useServices();
  const sendAgain = (): void => {
    station.sendAgain().catch(() => undefined);
  };
  return (
    <Button onPress={sendAgain}>
      <RotateCw size={16} aria-hidden />
      {t('sync.panel.sendAgain')}
    </Button>
  );
}

export function SyncContent() {
  const isPaired = useStand(({ sync }) => sync.cloud !== 'unpaired');
  const facts = useFacts();
  return (
    <div className={styles.panel}>
      <Facts facts={facts} />
      <Suspense>
        <PairAgain />
      </Suspense>
      <SecretsInClear />
      {isPaired ? <Waiting /> : null}
      <Refused />
    </div>
  );
}
