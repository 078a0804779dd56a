/** Two parties at one table, shown plainly until a person moves or clears one: both names, and what to do. */

import { useMinutesSince } from '#renderer/store/stand-context.tsx';
import { durationWords } from '#renderer/time/clock-words.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import styles from './shared-face.module.css';
import { spotName } from './spoken-table.ts';
import type { SpotView } from './spot-view.ts';
import { TableBadge } from './table-badge.tsx';
import { type Sitting, sittingsIn } from './table-state.ts';
import { useSittingDrag } from './use-sitting-drag.ts';

function SharedParty({ sitting }: { readonly sitting: Sitting }) {
  const { t } = useTranslation();
  const minutes = useMinutesSince(() => sitting.seating.seatedAt);
  const { ref, listeners } = useSittingDrag(sitting);
  return (
    <span ref={ref} {...listeners} className={styles.party}>
      <span className={styles.name}>{partyName(t, sitting.party)}</span>
      <span>{sitting.seating.covers}</span>
      <span className={styles.since}>{durationWords(t, minutes)}</span>
    </span>
  );
}

export function SharedFace({ view }: { readonly view: SpotView }) {
  return (
    <span className={classNames(styles.face, view.isKept && styles.kept)} aria-hidden>
      <span className={styles.number}>{spotName(view)}</span>
      {sittingsIn(view.state).map((sitting) => (
        <SharedParty key={sitting.seating.id} sitting={sitting} />
      ))}
      <TableBadge state={view.state} />
      {view.isOut ? <TableBadge state={view.state} isOut detail="time" /> : null}
      {view.isKept ? <TableBadge state={view.state} isKept detail="time" /> : null}
    </span>
  );
}
