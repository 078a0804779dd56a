/** Under the replayed stand: play and speed, which evening, the timeline, and what the house was like then. */
import { Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import { useClockWords, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { businessDayStart } from '#shared/settings/business-day.ts';
import styles from './replay-bar.module.css';
import { type Span, Timeline } from './timeline.tsx';
import type { PlayedEvening } from './use-evening.ts';
import { useFigures } from './use-figures.ts';
import { type Player, speeds } from './use-player.ts';

type DayProps = { readonly daysAgo: number; readonly onChange: (daysAgo: number) => void };

const keptDays = 35;
const halfDayMs = 43_200_000;

export function DayChoice({ daysAgo, onChange }: DayProps) {
  const { t } = useTranslation();
  const { now } = useServices();
  const clock = useClockWords();
  const timeZone = useStand(({ rows }) => rows.settings?.timeZone ?? 'UTC');
  const dayEndMinute = useStand(({ rows }) => rows.settings?.dayEndMinute ?? 180);
  const options = useMemo(() => {
    let start = businessDayStart(now(), timeZone, dayEndMinute);
    return Array.from({ length: keptDays + 1 }, (_, ago) => {
      const label = ago === 0 ? t('replay.tonight') : clock.day(start + halfDayMs);
      start = businessDayStart(start - halfDayMs, timeZone, dayEndMinute);
      return { value: String(ago), label };
    });
  }, [t, now, clock, timeZone, dayEndMinute]);
  return (
    <Select
      label={t('replay.evening')}
      isLabelHidden
      value={String(daysAgo)}
      options={options}
      onChange={(value) => onChange(Number(value))}
    />
  );
}

function Controls({ player }: { readonly player: Player }) {
  const { t } = useTranslation();
  const { isPlaying, speed } = player;
  return (
    <fieldset className={styles.controls} aria-label={t('replay.controls')}>
      <Button
        look="primary"
        label={t(isPlaying ? 'replay.stop' : 'replay.play')}
        onPress={() => player.play(!isPlaying)}
      >
        {isPlaying ? <Pause size={18} aria-hidden /> : <Play size={18} aria-hidden />}
      </Button>
      {speeds.map((each) => (
        <Button
          key={each}
          look={speed === each ? 'soft' : 'plain'}
          pressed={speed === each}
          snug
          onPress={() => player.setSpeed(each)}
        >
          {t('replay.speed', { speed: each })}
        </Button>
      ))}
    </fieldset>
  );
}

/** What the marks of the timeline mean. */
function Legend() {
  const { t } = useTranslation();
  return (
    <p className={styles.legend}>
      <span className={styles.curve}>{t('replay.legend.waiting')}</span>
      <span className={styles.came}>{t('replay.legend.came')}</span>
      <span className={styles.sat}>{t('replay.legend.sat')}</span>
      <span className={styles.went}>{t('replay.legend.went')}</span>
    </p>
  );
}

type Props = {
  readonly evening: PlayedEvening;
  readonly span: Span;
  readonly player: Player;
};

export function ReplayBar({ evening, span, player }: Props) {
  const { t } = useTranslation();
  const { waiting, late, covers } = useFigures();
  return (
    <section className={styles.bar} aria-label={t('replay.timeline')}>
      <div className={styles.side}>
        <Controls player={player} />
        <p className={styles.figures}>
          <span>{t('replay.waiting', { count: waiting })}</span>
          <span>{t('replay.late', { count: late })}</span>
          <span>{t('replay.covers', { count: covers })}</span>
        </p>
      </div>
      <div className={styles.line}>
        <Timeline evening={evening} span={span} moment={player.moment} onGo={player.goTo} />
        <Legend />
      </div>
    </section>
  );
}
