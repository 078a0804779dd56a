/** One conflict: what was meant, who did it and when, why it does not hold, what hangs on it, and the ways to settle. */
import { useTranslation } from 'react-i18next';
import type { ConflictCard } from '#renderer/connection/station.ts';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useOpWords } from '#renderer/words/op-words.ts';
import { flagWords } from '#renderer/words/verdict-words.ts';
import { whyWords } from '#renderer/words/why-words.ts';
import { happenedAt, type Op } from '#shared/log/op.ts';
import styles from './conflicts-panel.module.css';
import { useSettlements } from './use-settlements.ts';

type Props = { readonly card: ConflictCard };

function useWhy({ conflict }: ConflictCard): string {
  const { t, i18n } = useTranslation();
  const rows = useStand((state) => state.rows);
  const staff = useStand((state) => state.staff);
  if (conflict.kind !== 'clash')
    return whyWords({ t, language: i18n.language, state: { rows, staff } }, conflict);
  return conflict.flags.map((flag) => flagWords({ t, rows }, flag)).join(' ');
}

function Because({ ops }: { readonly ops: readonly Op[] }) {
  const { t } = useTranslation();
  const say = useOpWords();
  if (ops.length === 0) return null;
  return (
    <div className={styles.because}>
      <p>{t('conflicts.because', { count: ops.length })}</p>
      <ul>
        {ops.map((op) => (
          <li key={op.opId}>{say(op)}</li>
        ))}
      </ul>
    </div>
  );
}

function CardHead({ card: { op, conflict } }: Props) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const name = useStand(({ staff }) => staff.get(op.actor.id)?.name) ?? t('ui.someone');
  const isClash = conflict.kind === 'clash';
  return (
    <div className={styles.head}>
      <span className={styles.by}>{t('conflicts.by', { name, time: clock.time(happenedAt(op)) })}</span>
      <StateBadge
        shape={isClash ? 'pair' : 'cross'}
        tone="neutral"
        word={isClash ? t('conflicts.clash') : t('conflicts.refused')}
      />
    </div>
  );
}

export function ConflictCardView({ card }: Props) {
  const say = useOpWords();
  const why = useWhy(card);
  const settlements = useSettlements(card);
  return (
    <li className={styles.card}>
      <CardHead card={card} />
      <p className={styles.what}>{say(card.op)}</p>
      <p className={styles.why}>{why}</p>
      <Because ops={card.because} />
      <div className={styles.actions}>
        {settlements.map(({ id, label, isMain, onPress }) => (
          <Button key={id} look={isMain ? 'soft' : 'plain'} onPress={onPress}>
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
