/** What two people changed each in another way: what is there now beside one's own, and a choice between them. */
import { useEffect, useRef } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { ChangeButton } from '../viewing/change-button.tsx';
import styles from './clash-list.module.css';
import type { Edited, Whose } from './use-edit.ts';

export type ClashWords<T> = {
  readonly nameOf: (clash: string) => string;
  readonly wordsOf: (clash: string, of: T) => string;
};

type Props<T> = ClashWords<T> & { readonly edit: Edited<T> };

/** Whoever is at the button that saves. */
const isAtSave = (form: Element | null): boolean =>
  document.activeElement instanceof HTMLButtonElement &&
  document.activeElement.type === 'submit' &&
  document.activeElement.form === form;

/** Whoever saved or chose goes on from here, also when it was the last; whoever types is left where they are. */
function useFocusOnOthers(count: number) {
  const frame = useRef<HTMLDivElement>(null);
  const last = useRef(count);
  useEffect(() => {
    const { current } = frame;
    const isElsewhere =
      document.activeElement === document.body || isAtSave(current?.closest('form') ?? null);
    if (count !== last.current && isElsewhere) current?.focus();
    last.current = count;
  }, [count]);
  return frame;
}

type SideProps = {
  readonly whose: Whose;
  readonly what: string;
  readonly words: string;
  readonly onChoose: () => void;
};

function Side({ whose, what, words, onChoose }: SideProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.side}>
      <p className={styles.whose}>{t(`edits.whose.${whose}`)}</p>
      <p className={styles.words}>{words === '' ? t('edits.empty') : words}</p>
      <ChangeButton label={t(`edits.chooseNamed.${whose}`, { what })} onPress={onChoose}>
        {t(`edits.choose.${whose}`)}
      </ChangeButton>
    </div>
  );
}

export function ClashList<T>({ edit, nameOf, wordsOf }: Props<T>) {
  const { t } = useTranslation();
  const { clashes, there, draft, settle } = edit;
  const frame = useFocusOnOthers(clashes.length);
  return (
    <div ref={frame} tabIndex={-1} role="alert" className={styles.frame}>
      {clashes.length === 0 ? null : (
        <div className={styles.notice}>
          <p className={styles.title}>{t('edits.title')}</p>
          <p className={styles.about}>{t('edits.about')}</p>
          <ul>
            {clashes.map((clash) => {
              const what = nameOf(clash);
              const side = (whose: Whose, of: T) => (
                <Side
                  whose={whose}
                  what={what}
                  words={wordsOf(clash, of)}
                  onChoose={() => settle(clash, whose)}
                />
              );
              return (
                <li key={clash} className={styles.clash}>
                  <p className={styles.what}>{what}</p>
                  {side('theirs', there)}
                  {side('mine', draft)}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
