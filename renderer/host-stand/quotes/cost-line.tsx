/** Whose promise a seating would break, or who would wait longer; nothing where nobody feels it. */

import { useStand } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { costWords } from './cost-words.ts';
import type { FeltCosts } from './felt-costs.ts';
import styles from './quotes.module.css';

export function CostLine({ costs }: { readonly costs: FeltCosts }) {
  const { t } = useTranslation();
  const text = useStand(({ rows }) => costWords(t, rows, costs));
  const isBroken = costs.some((cost) => cost.breaks || cost.isLate);
  if (text === '') return null;
  return <span className={classNames(styles.cost, isBroken && styles.breaks)}>{text}</span>;
}
