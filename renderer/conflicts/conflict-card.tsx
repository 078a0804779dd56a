/** One conflict: who did what and when, of a clash both sides, why it does not hold, what hangs on it, and the ways to
 * settle. */

import type { ConflictCard } from '#renderer/connection/station.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useOpWords } from '#renderer/words/op-words.ts';
import { flagWords } from '#renderer/words/verdict-words.ts';
import { whyWords } from '#renderer/words/why-words.ts';
import { happenedAt, type Op } from '#shared/log/op.ts';
import { type Act, actWords } from './act-words.ts';
import { type Clash, clashesOf, type Holds, whatHolds } from './clash.ts';
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

function useWho(): (actorId: string, at: number) => string {
  const { t } = useTranslation();
  const clock = useClockWords();
  const staff = useStand((state) => state.staff);
  return (actorId, at) =>
    t('conflicts.by', { name: staff.get(actorId)?.name ?? t('ui.someone'), time: clock.time(at) });
}

function CardHead({ card: { op, conflict }, holds }: Props & { readonly holds: Holds | null }) {
  const { t } = useTranslation();
  const who = useWho();
  return (
    <div className={styles.head}>
      {holds === null && <span className={styles.by}>{who(op.actor.id, happenedAt(op))}</span>}
      <StateBadge
        shape={conflict.kind === 'clash' ? 'pair' : 'cross'}
        tone="neutral"
        word={holds === null ? t('conflicts.refused') : t(`conflicts.holds.${holds}`)}
      />
    </div>
  );
}

type SideProps = {
  readonly act: Act;
  readonly actorId: string;
  readonly at: number;
  readonly field: string | null;
};

function Side({ act, actorId, at, field }: SideProps) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const who = useWho();
  return (
    <li>
      <span className={styles.by}>{who(actorId, at)}</span>
      <p className={styles.what}>{actWords({ t, rows }, act, field)}</p>
    </li>
  );
}

/** Both sides of a clash, the later act first. */
function Sides({ op, clashes }: { readonly op: Op; readonly clashes: readonly Clash[] }) {
  const field = clashes.flatMap(({ flag }) => (flag.kind === 'also-changed' ? [flag.field] : []))[0] ?? null;
  const others = new Map(
    clashes.flatMap(({ other }) => (other === null ? [] : [[other.opId, other] as const])),
  );
  return (
    <ul className={styles.sides}>
      <Side act={op} actorId={op.actor.id} at={happenedAt(op)} field={field} />
      {[...others.values()].map((other) => (
        <Side key={other.opId} act={other} actorId={other.actor.id} at={other.happenedAt} field={field} />
      ))}
    </ul>
  );
}

export function ConflictCardView({ card }: Props) {
  const say = useOpWords();
  const why = useWhy(card);
  const mayNot = useWhyNot('settle');
  const settlements = useSettlements(card);
  const clashes = clashesOf(card);
  const first = clashes[0];
  return (
    <li className={styles.card}>
      <CardHead card={card} holds={first === undefined ? null : whatHolds(first)} />
      {first === undefined ? (
        <p className={styles.what}>{say(card.op)}</p>
      ) : (
        <Sides op={card.op} clashes={clashes} />
      )}
      <p className={styles.why}>{why}</p>
      <Because ops={card.because} />
      <div className={styles.actions}>
        {settlements.map(({ id, label, isMain, onPress }) => (
          <Button key={id} look={isMain ? 'soft' : 'plain'} disabledWhy={mayNot} onPress={onPress}>
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
