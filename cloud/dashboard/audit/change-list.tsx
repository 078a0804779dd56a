/** What an entry changed, one thing a line: what was there, an arrow, and what is there now. */
import { ArrowRight } from 'lucide-react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './change-list.module.css';
import type { Change } from './reading/change.ts';

type Props = { readonly changes: readonly Change[]; readonly isGone: boolean };

export function ChangeList({ changes, isGone }: Props) {
  return (
    <dl className={styles.changes}>
      {changes.map((change, index) => (
        <ChangeLine key={index} change={change} isGone={isGone} />
      ))}
    </dl>
  );
}

type LineProps = { readonly change: Change; readonly isGone: boolean };

function ChangeLine({ change: { name, was, is }, isGone }: LineProps) {
  const { t } = useTranslation();
  const now = isGone ? was : (is ?? t('contract.audit.nothing'));
  return (
    <div className={styles.change}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.values}>
        {was === null || isGone ? null : (
          <>
            <span className={styles.was}>{was}</span>
            <ArrowRight className={styles.arrow} size={16} role="img" aria-label={t('trail.becomes')} />
          </>
        )}
        <span className={styles.is}>{now}</span>
      </dd>
    </div>
  );
}
