/**
 * What an opened card says of its wait: the range as it is now, what it comes from, where it may sit and what that costs
 * others. Where the promise no longer holds, the new time is one press away.
 */
import { useEffect, useState } from 'react';
import type { PartyOutlook, WaitReason } from '#renderer/connection/station.ts';
import { useClockWords, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useOutlook } from '#renderer/store/use-outlook.ts';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { reviewPromise } from '#shared/quoting/promise.ts';
import { adviceReason } from './advice-words.ts';
import { CostLine } from './cost-line.tsx';
import { feltCosts } from './felt-costs.ts';
import { rangeWords } from './quote-words.ts';
import styles from './quotes.module.css';
import { reasonWords } from './reason-words.ts';

/** Asked again with every new board: a range may stay as it is while the reasons for it change. */
function useReasons(partyId: string): readonly WaitReason[] {
  const { station } = useServices();
  const board = useStand(({ outlooks }) => outlooks);
  const [reasons, setReasons] = useState<readonly WaitReason[]>([]);
  useEffect(() => {
    if (board === null) return;
    let isCurrent = true;
    station.quotes.explain(partyId).then(
      (told) => isCurrent && setReasons(told),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [station, partyId, board]);
  return reasons;
}

type Told = { readonly party: Party; readonly outlook: PartyOutlook };

/** Small changes are kept from the guest: a number that flickers is believed by nobody. */
function NewTime({ party, outlook }: Told) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const { make } = useGestures();
  const at = useStand(({ outlooks }) => outlooks?.at ?? 0);
  if (party.promisedAt === null || outlook.wait === null) return null;
  const by = at / minuteMs + outlook.wait.p80;
  if (reviewPromise(party.promisedAt / minuteMs, by) === 'keep') return null;
  const promisedAt = at + outlook.high * minuteMs;
  const time = clock.time(promisedAt);
  const done = t('quotes.newTime.done', { name: partyName(t, party), time });
  return (
    <Button
      look="outline"
      snug
      onPress={() => void make('parties.promise', { partyId: party.id, promisedAt }, done)}
    >
      {t('quotes.newTime.tell', { time })}
    </Button>
  );
}

export function WaitReasons({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const rows = useStand((state) => state.rows);
  const staff = useStand((state) => state.staff);
  const outlook = useOutlook(party.id);
  const reasons = useReasons(party.id);
  if (outlook === undefined || outlook.wait === null) return null;
  const { advice } = outlook;
  const costs =
    advice === null
      ? []
      : feltCosts(advice.costs, { seater: { partyId: party.id }, tableIds: advice.tableIds }, { rows });
  return (
    <div className={styles.reasons}>
      <div className={styles.tell}>
        <span className={styles.range}>
          {t('quotes.now', { range: rangeWords(t, outlook) })}
          {outlook.isRough ? ` · ${t('quotes.rough')}` : ''}
        </span>
        <NewTime party={party} outlook={outlook} />
      </div>
      {reasons.map((reason) => (
        <span key={reason.kind}>{reasonWords({ t, rows, clock }, reason)}</span>
      ))}
      {advice === null ? null : <span>{adviceReason(t, advice, staff)}</span>}
      <CostLine costs={costs} />
    </div>
  );
}
