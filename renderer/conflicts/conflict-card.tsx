/** One conflict: who did what and when, of a clash both sides, why it does not hold, what hangs on it, and the ways to
 * settle. */

import type { ChangedBy, ConflictCard } from '#renderer/connection/station.ts';
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

type Made = { readonly opId: string; readonly actorId: string; readonly at: number };

/** Where several stations had a hand in it, also at which: one person may have been at both. */
function useWho({ elsewhere }: ConflictCard): (made: Made) => string {
  const { t } = useTranslation();
  const clock = useClockWords();
  const staff = useStand((state) => state.staff);
  return ({ opId, actorId, at }) => {
    const words = { name: staff.get(actorId)?.name ?? t('ui.someone'), time: clock.time(at) };
    if (Object.keys(elsewhere).length === 0) return t('conflicts.by', words);
    const other = elsewhere[opId];
    const place = other?.kind === 'named' ? other.name : t(`conflicts.place.${other?.kind ?? 'here'}`);
    return t('conflicts.byAt', { ...words, place });
  };
}

function CardHead({ card, holds }: Props & { readonly holds: Holds | null }) {
  const { t } = useTranslation();
  const who = useWho(card);
  const { op, conflict } = card;
  const { opId, actor } = op;
  return (
    <div className={styles.head}>
      {holds === null && (
        <span className={styles.by}>{who({ opId, actorId: actor.id, at: happenedAt(op) })}</span>
      )}
      <StateBadge
        shape={conflict.kind === 'clash' ? 'pair' : 'cross'}
        tone="neutral"
        word={holds === null ? t('conflicts.refused') : t(`conflicts.holds.${holds}`)}
      />
    </div>
  );
}

type SideProps = {
  readonly card: ConflictCard;
  readonly act: Act;
  readonly made: Made;
  readonly field: string | null;
};

function Side({ card, act, made, field }: SideProps) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const who = useWho(card);
  return (
    <li>
      <span className={styles.by}>{who(made)}</span>
      <p className={styles.what}>{actWords({ t, rows }, act, field)}</p>
    </li>
  );
}

/** Both sides of a clash, the later act first. */
function Sides({ card, clashes }: Props & { readonly clashes: readonly Clash[] }) {
  const { op } = card;
  const madeBy = ({ opId, actor }: Pick<ChangedBy, 'opId' | 'actor'>, at: number): Made => ({
    opId,
    actorId: actor.id,
    at,
  });
  const field = clashes.flatMap(({ flag }) => (flag.kind === 'also-changed' ? [flag.field] : []))[0] ?? null;
  const others = new Map(
    clashes.flatMap(({ other }) => (other === null ? [] : [[other.opId, other] as const])),
  );
  return (
    <ul className={styles.sides}>
      <Side card={card} act={op} made={madeBy(op, happenedAt(op))} field={field} />
      {[...others.values()].map((other) => (
        <Side key={other.opId} card={card} act={other} made={madeBy(other, other.happenedAt)} field={field} />
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
        <Sides card={card} clashes={clashes} />
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
