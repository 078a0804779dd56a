/** How much of a limit is used, as a bar and in words; more than the limit is said, not hidden. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { countWords } from './amount-words.ts';
import styles from './plan.module.css';

type Props = {
  readonly label: string;
  readonly used: number;
  readonly limit: number;
  /** What the used is made of. */
  readonly detail?: string;
};

export function UsageBar({ label, used, limit, detail }: Props) {
  const { t, i18n } = useTranslation();
  const count = (value: number): string => countWords(i18n.language, value);
  const counts = { used: count(used), limit: count(limit) };
  const told =
    used > limit
      ? t('contract.plan.over', { ...counts, more: count(used - limit) })
      : t('contract.plan.used', counts);
  const words = detail === undefined ? told : `${told} (${detail})`;
  return (
    <div className={styles.usage}>
      <p className={styles.words}>
        <span>{label}</span>
        <span>{words}</span>
      </p>
      <meter className={styles.bar} aria-label={label} min={0} max={limit} value={Math.min(used, limit)}>
        {words}
      </meter>
    </div>
  );
}
