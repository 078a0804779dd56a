/** Letters that did not leave, one reason after the other, with what to do about it and whom they are for. */
import { useCallback } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { momentWords } from '../time/time-words.ts';
import { byReason, type Stuck, type StuckLetter, whyWords } from './stuck-letter.ts';

function LetterLine({ letter }: { readonly letter: StuckLetter }) {
  const { t, i18n } = useTranslation();
  const { to, kind, createdAt, failedAt, attempts } = letter;
  return (
    <li className={styles.detail}>
      {[
        to,
        t(`officeLetters.kinds.${kind}`),
        momentWords(i18n.language, createdAt),
        failedAt === null ? t('officeLetters.waits', { count: attempts }) : t('officeLetters.failed'),
      ].join(' · ')}
    </li>
  );
}

function ReasonRow({ stuck: { why, letters } }: { readonly stuck: Stuck }) {
  const { t } = useTranslation();
  return (
    <li className={styles.row}>
      <div className={classNames(styles.story, styles.told)}>
        <h3 className={styles.name}>{whyWords(t, why)}</h3>
        {why === null ? null : <p>{t(`officeLetters.todo.${why.kind}`)}</p>}
        <ul className={styles.told}>
          {letters.map((letter) => (
            <LetterLine key={letter.id} letter={letter} />
          ))}
        </ul>
      </div>
    </li>
  );
}

export function StuckLetters() {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(async () => byReason(await api.office.letters.stuck.query()), [api]);
  const [answer, askAgain] = useAnswer(ask);
  return (
    <>
      <div>
        <h2 className={styles.title}>{t('officeLetters.title')}</h2>
        <p className={styles.about}>{t('officeLetters.about')}</p>
      </div>
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('officeLetters.none')}
        noneText={t('officeLetters.noneText')}
        row={(stuck) => <ReasonRow key={JSON.stringify(stuck.why)} stuck={stuck} />}
      />
    </>
  );
}
