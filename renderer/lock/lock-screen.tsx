/**
 * A PIN and nothing else: whoever types theirs is at the screen, and what was half done is still there. While
 * locked nothing behind can be read.
 */
import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { PracticeNote } from '#renderer/practice/practice-note.tsx';
import { useRealNow } from '#renderer/store/stand-context.tsx';
import { durationWords, minuteMs } from '#renderer/time/clock-words.ts';
import { PinPad } from '#renderer/ui/pin-pad.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './lock-screen.module.css';
import { useInertBehind } from './use-inert-behind.ts';
import { useUnlock } from './use-unlock.ts';

type Props = {
  readonly lastStaffName: string | null;
  readonly lockedOutUntil: number | null;
  readonly hasPins: boolean;
};

const secondMs = 1000;
const pinLength = { least: 4, most: 8 } as const;

function useCountdown(untilMs: number | null): string | null {
  const { t } = useTranslation();
  const now = useRealNow(secondMs);
  if (untilMs === null || untilMs <= now) return null;
  const leftMs = untilMs - now;
  if (leftMs >= minuteMs) return durationWords(t, Math.ceil(leftMs / minuteMs));
  return t('lock.seconds', { count: Math.ceil(leftMs / secondMs) });
}

function useTitle({ lastStaffName, hasPins }: Props): { readonly title: string; readonly text: string } {
  const { t } = useTranslation();
  if (!hasPins) return { title: t('lock.noPins.title'), text: t('lock.noPins.text') };
  const text = lastStaffName === null ? t('lock.text') : t('lock.last', { name: lastStaffName });
  return { title: t('lock.title'), text };
}

export function LockScreen(props: Props) {
  const { lockedOutUntil, hasPins } = props;
  const { title, text } = useTitle(props);
  const { t } = useTranslation();
  const { unlock, problem, waitUntil, isBusy } = useUnlock(lockedOutUntil);
  const left = useCountdown(waitUntil);
  const scrim = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useInertBehind(scrim);
  useEffect(() => box.current?.focus(), []);
  const shown = left === null ? problem : t('lock.wait', { time: left });
  return createPortal(
    <div ref={scrim} className={styles.scrim}>
      <div
        ref={box}
        className={styles.box}
        role="dialog"
        aria-modal="true"
        aria-labelledby="lock-title"
        tabIndex={-1}
      >
        <div className={styles.words}>
          <h1 id="lock-title" className={styles.title}>
            {title}
          </h1>
          <p className={styles.text}>{text}</p>
        </div>
        <PracticeNote />
        <p className={styles.problem} role="alert">
          {shown === null ? null : (
            <>
              <CircleAlert size={16} aria-hidden />
              {shown}
            </>
          )}
        </p>
        {hasPins ? (
          <PinPad
            length={pinLength}
            disabledWhy={left === null ? (isBusy ? t('ui.coming') : null) : shown}
            words={{
              entered: (count) => t('lock.entered', { count }),
              erase: t('lock.erase'),
              enter: t('lock.enter'),
              tooShort: t('lock.tooShort', { count: pinLength.least }),
            }}
            onPin={unlock}
          />
        ) : null}
      </div>
    </div>,
    document.body,
  );
}
