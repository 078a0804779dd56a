/**
 * What goes around a page: a title that takes the focus when the page opens, a way back by button and by Escape, a
 * place for actions, and a way past all of it to the content.
 */
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import styles from './page-frame.module.css';

type Props = {
  readonly title: string;
  readonly backLabel: string;
  readonly skipLabel: string;
  readonly actions?: ReactNode;
  readonly flush?: boolean;
  readonly children: ReactNode;
  readonly onBack: () => void;
};

const floating = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Escape belongs to what is open over the page first, then to the field being typed in, then to the page. */
function useEscape(onBack: () => void): void {
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target !== null && target.closest(floating) !== null) return;
      if (target?.closest('input:not([type="range"]), textarea')) target.blur();
      else latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

export function PageFrame({ title, backLabel, skipLabel, actions, flush = false, children, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const content = useRef<HTMLElement>(null);
  useEscape(onBack);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
        {skipLabel}
      </button>
      <header className={styles.head}>
        <Button look="plain" snug onPress={onBack}>
          <ArrowLeft size={18} aria-hidden />
          {backLabel}
          <span aria-hidden>
            <Kbd keys="Esc" />
          </span>
        </Button>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <div className={styles.actions}>{actions}</div>
      </header>
      <main ref={content} tabIndex={-1} className={classNames(styles.content, flush && styles.flush)}>
        {children}
      </main>
    </div>
  );
}
