/** What is wrong with the connection, the disk or the clock, said once across the top, with what was kept. */
import { ArchiveRestore, ClockAlert, CloudOff, HardDrive, Store, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { useClockWords, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Announcements } from './announcements.tsx';
import styles from './banners.module.css';
import { recoveryWords } from './recovery-words.ts';
import { isShutOut } from './shut-out.ts';

const skewToShowMs = 2 * minuteMs;

type BannerProps = {
  readonly icon: ReactNode;
  readonly text: string;
  /** Good to know; nothing is wrong. */
  readonly isQuiet?: boolean;
  readonly children?: ReactNode;
};

function Banner({ icon, text, isQuiet = false, children }: BannerProps) {
  return (
    <div className={classNames(styles.banner, isQuiet && styles.quiet)} role="status">
      {icon}
      <span className={styles.text}>{text}</span>
      {children}
    </div>
  );
}

function LostBanner() {
  const { t } = useTranslation();
  const clock = useClockWords();
  const link = useStand((state) => state.link);
  const kept = useStand(({ pending }) => pending.length);
  if (link.kind !== 'lost') return null;
  const time = clock.timeWithSeconds(link.sinceAt);
  const text =
    kept === 0 ? t('sync.banner.lost', { time }) : t('sync.banner.lostKept', { time, count: kept });
  return <Banner icon={<Unplug size={16} aria-hidden />} text={text} />;
}

/** It stays until the station is paired again: meanwhile the other stations do not see this evening. */
function ShutOutBanner() {
  const { t } = useTranslation();
  const { view } = useServices();
  const cloud = useStand(({ sync }) => sync.cloud);
  if (!isShutOut(cloud)) return null;
  const show = (): void => view.setState({ panel: { kind: 'sync' } });
  return (
    <Banner icon={<CloudOff size={16} aria-hidden />} text={t(`sync.banner.${cloud}`)}>
      <button type="button" className={styles.action} onClick={show}>
        {t('sync.pair.again.action')}
      </button>
    </Banner>
  );
}

function SkewBanner() {
  const { t } = useTranslation();
  const skewMs = useStand(({ sync }) => sync.clockSkewMs);
  if (skewMs === null || Math.abs(skewMs) < skewToShowMs) return null;
  const count = Math.round(Math.abs(skewMs) / minuteMs);
  const text = skewMs > 0 ? t('sync.banner.clockBehind', { count }) : t('sync.banner.clockAhead', { count });
  return <Banner icon={<ClockAlert size={16} aria-hidden />} text={text} />;
}

function DiskBanner() {
  const { t } = useTranslation();
  const disk = useStand((state) => state.disk);
  if (disk === 'ok') return null;
  const text = disk === 'read-only' ? t('sync.banner.diskFull') : t('sync.banner.diskLow');
  return <Banner icon={<HardDrive size={16} aria-hidden />} text={text} />;
}

function RecoveryBanner() {
  const { t } = useTranslation();
  const { station, refreshDoor } = useServices();
  const clock = useClockWords();
  const recovery = useStand((state) => state.recovery);
  const isPaired = useStand(({ sync }) => sync.cloud !== 'unpaired');
  if (recovery === null) return null;
  const text = recoveryWords({ t, clock, isPaired }, recovery);
  const dismiss = (): void => void station.setup.dismissRecovery().then(refreshDoor, refreshDoor);
  return (
    <Banner icon={<ArchiveRestore size={16} aria-hidden />} text={text}>
      <button type="button" className={styles.action} onClick={dismiss}>
        {t('sync.banner.understood')}
      </button>
    </Banner>
  );
}

/** A restaurant that is switched off goes on at the door; the cloud says so, and whom it concerns asks there. */
function StatusBanner() {
  const { t } = useTranslation();
  const status = useStand(({ house }) => house?.restaurant.status ?? 'active');
  if (status === 'active') return null;
  return <Banner icon={<Store size={16} aria-hidden />} text={t(`sync.banner.${status}`)} isQuiet />;
}

export function Banners() {
  return (
    <div>
      <LostBanner />
      <ShutOutBanner />
      <RecoveryBanner />
      <DiskBanner />
      <SkewBanner />
      <StatusBanner />
      <Announcements />
    </div>
  );
}
