/** One line of the feed: when, what, who, from where, what became of it, and the way to take it back. */
import { Redo2, Undo2 } from 'lucide-react';
import { memo } from 'react';
import type { Act } from '#renderer/connection/station.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { flagWords, refusalWords } from '#renderer/words/verdict-words.ts';
import { role } from '#shared/permissions/permissions.ts';
import styles from './act-row.module.css';
import { actWords, placeWords, type Reader } from './act-words.ts';
import { filedAt } from './quarter-hours.ts';

type Props = {
  readonly act: Act;
  readonly reader: Reader;
  readonly isCurrent: boolean;
  /** The line Tab comes to. */
  readonly isFirst: boolean;
  /** Why no step is taken back here; null: it is. */
  readonly mayNotUndo: string | null;
  readonly onFocus: (opId: string) => void;
  readonly onTurn: (act: Act) => void;
};

type PartProps = Pick<Props, 'act' | 'reader'>;

function Who({ act, reader }: PartProps) {
  const { t } = useTranslation();
  const member = reader.staff.get(act.actor.id);
  const known = role.safeParse(member?.role);
  return (
    <p className={styles.facts}>
      <span className={styles.person}>{member?.name ?? t('ui.someone')}</span>
      {known.success ? <span className={styles.role}>{t(`dashboard.roles.${known.data}`)}</span> : null}
      <span>{placeWords(reader, act)}</span>
      {act.enteredAt === null ? null : (
        <span>{t('activity.enteredLater', { time: reader.clock.time(filedAt(act)) })}</span>
      )}
      {act.canUndo && act.turns.length > 1 ? (
        <span>{t('activity.oneStep', { count: act.turns.length - 1 })}</span>
      ) : null}
    </p>
  );
}

function Fate({ act, reader }: PartProps) {
  const { t } = useTranslation();
  const teller = { t, rows: reader.rows };
  const why = [
    ...(act.refusal === null ? [] : [refusalWords(teller, act.refusal)]),
    ...act.flags.map((flag) => flagWords(teller, flag)),
  ];
  return why.length === 0 ? null : <p className={styles.why}>{why.join(' ')}</p>;
}

function Marks({ act }: Pick<Props, 'act'>) {
  const { t } = useTranslation();
  const isPaired = useStand(({ sync }) => sync.cloud !== 'unpaired');
  return (
    <span className={styles.marks}>
      {act.undoneBy === null ? null : (
        <StateBadge shape="dashes" tone="neutral" word={t('activity.takenBack')} />
      )}
      {act.refusal === null ? null : <StateBadge shape="cross" tone="neutral" word={t('activity.void')} />}
      {act.flags.length === 0 ? null : <StateBadge shape="pair" tone="due" word={t('activity.clash')} />}
      {isPaired && (act.state === 'queued' || act.state === 'sent') ? (
        <StateBadge shape="ring" tone="neutral" word={t('activity.notSynced')} />
      ) : null}
    </span>
  );
}

export const ActRow = memo(function ActRow(props: Props) {
  const { act, reader, isCurrent, isFirst, mayNotUndo, onFocus, onTurn } = props;
  const { t } = useTranslation();
  const what = actWords(reader, act);
  const isUndone = act.undoneBy !== null;
  return (
    <li
      className={classNames(styles.row, isCurrent && styles.current, isUndone && styles.undone)}
      data-act={act.opId}
      tabIndex={isFirst ? 0 : -1}
      onFocus={() => onFocus(act.opId)}
    >
      <time className={styles.time}>{reader.clock.time(act.happenedAt)}</time>
      <div>
        <p className={styles.what}>
          <span className={styles.sentence}>{what}</span>
          <Marks act={act} />
        </p>
        <Fate act={act} reader={reader} />
        <Who act={act} reader={reader} />
      </div>
      {act.canUndo ? (
        <span className={styles.turn}>
          <Button
            look="plain"
            snug
            disabledWhy={mayNotUndo}
            label={t(isUndone ? 'activity.redoStep' : 'activity.undoStep', { what })}
            onPress={() => onTurn(act)}
          >
            {isUndone ? <Redo2 size={16} aria-hidden /> : <Undo2 size={16} aria-hidden />}
            {isUndone ? t('activity.redo') : t('ui.undo')}
          </Button>
        </span>
      ) : null}
    </li>
  );
});
