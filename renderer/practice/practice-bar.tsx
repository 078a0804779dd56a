/** What practice is at, and what the trainee can do about it: pause, speed, let the house seat, end. */
import { Flag, GraduationCap, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useClockWords, useNow } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { practiceSpeeds } from '#shared/practice/practice-evening.ts';
import styles from './practice-bar.module.css';
import { PracticeReviewDialog } from './practice-review.tsx';
import type { ShownPractice } from './practice-time.ts';
import { usePracticeSteps } from './use-practice-steps.ts';

const icon = 16;

function Told({ practice }: { readonly practice: ShownPractice }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const now = useNow(1000);
  return (
    <p className={styles.told}>
      <GraduationCap size={20} aria-hidden />
      <strong className={styles.word}>{t('practice.bar.title')}</strong>
      <span>{t('practice.speed', { speed: practice.speed })}</span>
      <span>{clock.time(now)}</span>
      <span className={styles.plain}>{t('practice.bar.nothingReal')}</span>
    </p>
  );
}

function Pace({ practice }: { readonly practice: ShownPractice }) {
  const { t } = useTranslation();
  const { change } = usePracticeSteps();
  const { isPaused, isSeatedByHouse, speed } = practice;
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void change({ isPaused: !isPaused })}>
        {isPaused ? <Play size={icon} aria-hidden /> : <Pause size={icon} aria-hidden />}
        {isPaused ? t('practice.bar.resume') : t('practice.bar.pause')}
      </button>
      <fieldset className={styles.speeds} aria-label={t('practice.speedLabel')}>
        {practiceSpeeds.map((each) => (
          <button
            key={each}
            type="button"
            className={classNames(styles.button, styles.speed)}
            aria-pressed={each === speed}
            onClick={() => void change({ speed: each })}
          >
            {t('practice.speed', { speed: each })}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className={styles.button}
        aria-pressed={isSeatedByHouse}
        onClick={() => void change({ isSeatedByHouse: !isSeatedByHouse })}
      >
        {t('practice.bar.house')}
      </button>
    </>
  );
}

export function PracticeBar({ practice }: { readonly practice: ShownPractice }) {
  const { t } = useTranslation();
  const [isReviewed, setReviewed] = useState(false);
  const { id, isOver } = practice;
  useEffect(() => {
    if (isOver) setReviewed(true);
  }, [isOver]);
  return (
    <aside className={styles.bar} aria-label={t('practice.bar.label')}>
      <Told practice={practice} />
      <div className={styles.steps}>
        <Pace practice={practice} />
        <button
          type="button"
          className={classNames(styles.button, styles.end)}
          onClick={() => setReviewed(true)}
        >
          <Flag size={icon} aria-hidden />
          {t('practice.bar.end')}
        </button>
      </div>
      {isReviewed ? (
        <PracticeReviewDialog key={id} isOver={isOver} onClose={() => setReviewed(false)} />
      ) : null}
    </aside>
  );
}
