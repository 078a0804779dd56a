/** What two people changed each in another way: what is there now beside one's own, and a choice between them. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../viewing/change-button.tsx';
import styles from './clash-list.module.css';
import type { Edited } from './use-edit.ts';

export type ClashWords<T> = {
  readonly nameOf: (clash: string) => string;
  readonly wordsOf: (clash: string, of: T) => string;
};

type Props<T> = ClashWords<T> & { readonly edit: Edited<T> };

/** Whoever chose goes on from here, also when it was the last. */
function useFocusOnFewer(count: number) {
  const frame = useRef<HTMLDivElement>(null);
  const last = useRef(count);
  useEffect(() => {
    if (count < last.current && document.activeElement === document.body) frame.current?.focus();
    last.current = count;
  }, [count]);
  return frame;
}

export function ClashList<T>({ edit, nameOf, wordsOf }: Props<T>) {
  const { t } = useTranslation();
  const { clashes, there, draft, settle } = edit;
  const frame = useFocusOnFewer(clashes.length);
  const shown = (words: string): string => (words === '' ? t('edits.empty') : words);
  return (
    <div ref={frame} tabIndex={-1} role="alert" className={styles.frame}>
      {clashes.length === 0 ? null : (
        <div className={styles.notice}>
          <p className={styles.title}>{t('edits.title')}</p>
          <p className={styles.about}>{t('edits.about')}</p>
          <ul>
            {clashes.map((clash) => {
              const what = nameOf(clash);
              return (
                <li key={clash} className={styles.clash}>
                  <p className={styles.what}>{what}</p>
                  <dl className={styles.sides}>
                    <dt>{t('edits.now')}</dt>
                    <dd>{shown(wordsOf(clash, there))}</dd>
                    <dt>{t('edits.yours')}</dt>
                    <dd>{shown(wordsOf(clash, draft))}</dd>
                  </dl>
                  <div className={styles.choice}>
                    <ChangeButton
                      label={t('edits.takeNamed', { what })}
                      onPress={() => settle(clash, 'theirs')}
                    >
                      {t('edits.take')}
                    </ChangeButton>
                    <ChangeButton
                      label={t('edits.keepNamed', { what })}
                      onPress={() => settle(clash, 'mine')}
                    >
                      {t('edits.keep')}
                    </ChangeButton>
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
