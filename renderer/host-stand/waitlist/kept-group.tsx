/**
 * What was done here while the station is away, in its own dashed group: kept, not saved yet. A party that was added
 * stands there as a card, everything else as a sentence. An answer that comes at once leaves no trace here.
 */

import { HardDriveDownload } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import type { Gesture } from '#renderer/store/gesture.ts';
import { stepOf } from '#renderer/store/own-steps.ts';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { opDoneWords } from '#renderer/words/op-words.ts';
import { nameWords } from '#renderer/words/party-words.ts';
import styles from './kept-group.module.css';

const added = z.object({ size: z.int(), personal: z.object({ name: z.string() }) });

/** After a reload only a party that was added has a name until the rows are there; whom the others are about is said then. */
function useKept(): readonly Gesture[] {
  const pending = useStand((state) => state.pending);
  const isLoaded = useStand(({ loaded }) => loaded);
  const isKept = useStand(({ told }) => told !== null);
  return pending.filter(({ kind }) => isKept && (isLoaded || kind === 'parties.add'));
}

function KeptGesture({ gesture }: { readonly gesture: Gesture }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const rows = useStand((state) => state.rows);
  const party = gesture.kind === 'parties.add' ? added.safeParse(gesture.input).data : undefined;
  const { name = '' } = party?.personal ?? {};
  const kept = t('parties.kept.since', { time: clock.time(gesture.madeAt) });
  if (party === undefined) {
    return (
      <li className={styles.gesture}>
        <span className={styles.name}>{opDoneWords(t, stepOf(gesture), rows)}</span>
        <span className={styles.fact}>{kept}</span>
      </li>
    );
  }
  return (
    <li className={styles.card} data-kept={gesture.opId}>
      <SizeChip size={party.size} label={t('parties.guests', { count: party.size })} />
      <span className={styles.words}>
        <span className={styles.name}>{nameWords(t, name, party.size)}</span>
        <span className={styles.fact}>{kept}</span>
      </span>
    </li>
  );
}

export function KeptGroup() {
  const { t } = useTranslation();
  const kept = useKept();
  const end = useRef<HTMLElement>(null);
  const count = kept.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  if (count === 0) return null;
  return (
    <section ref={end} className={styles.group} aria-label={t('parties.kept.title')}>
      <h2 className={styles.title}>
        <HardDriveDownload size={16} aria-hidden />
        {t('parties.kept.title')}
      </h2>
      <ol className={styles.list}>
        {kept.map((gesture) => (
          <KeptGesture key={gesture.opId} gesture={gesture} />
        ))}
      </ol>
    </section>
  );
}
