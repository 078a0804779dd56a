/** A line of paper that is part of the evening, or was until somebody took it back. */
import { Check, Undo2 } from 'lucide-react';
import type { Rows } from '#renderer/store/rows.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { isWaiting, type Party } from '#shared/parties/party.ts';
import styles from './late-entry.module.css';
import type { PaperRow } from './paper-row.ts';

type Props = {
  readonly row: PaperRow;
  /** Who stands on this line of the last print. */
  readonly printed: Party | null;
};

/** A party the line added, or a sitting, is gone then; whoever was on the list and left is there again. */
function isTakenBack({ partyId, seatingId, words }: PaperRow, printed: Party | null, rows: Rows): boolean {
  if (rows.parties.get(partyId)?.removed === true || rows.seatings.get(seatingId)?.removed === true)
    return true;
  const listed = rows.parties.get(printed?.id ?? '');
  return listed !== undefined && words.seated === '' && isWaiting(listed);
}

export function DoneRow({ row, printed }: Props) {
  const { t } = useTranslation();
  const isGone = useStand(({ rows }) => isTakenBack(row, printed, rows));
  const name = printed === null ? '' : partyName(t, printed);
  const { words, reason } = row;
  const facts = (['came', 'seated', 'table', 'left', 'cleared'] as const)
    .filter((field) => words[field] !== '')
    .map((field) => `${t(`paper.fields.${field}`)} ${words[field]}`);
  const why = words.left === '' ? [] : [t(`paper.reasons.${reason}`)];
  const Sign = isGone ? Undo2 : Check;
  return (
    <p className={styles.done}>
      <Sign size={16} aria-hidden />
      <strong>
        {[words.line, words.name === '' ? name : words.name, words.size]
          .filter((word) => word !== '')
          .join(' · ')}
      </strong>
      <span>{[...facts, ...why].join(' · ')}</span>
      {isGone ? <span className={styles.gone}>{t('paper.takenBack')}</span> : null}
    </p>
  );
}
