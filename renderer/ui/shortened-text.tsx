/** A text that takes two lines until all of it is asked for; whether it has more is measured whenever its room changes. */
import { type ReactNode, useCallback, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './shortened-text.module.css';

type Props = {
  readonly text: string;
  readonly className?: string | undefined;
  /** The way to all of it, beside what is cut. */
  readonly more: (showAll: () => void) => ReactNode;
};

export function ShortenedText({ text, className, more }: Props) {
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  const watch = useCallback((shown: HTMLElement | null) => {
    if (shown === null) return undefined;
    const observer = new ResizeObserver(() => setCut(shown.scrollHeight > shown.clientHeight));
    observer.observe(shown);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <p key={text} ref={watch} className={classNames(className, !isWhole && styles.short)}>
        {text}
      </p>
      {isCut && !isWhole ? more(() => setWhole(true)) : null}
    </>
  );
}
