/** Promises that are broken or end within ten minutes, the worst first; a press selects the party. */

import { useClockWords, useNow, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { promiseOf, waitStateOf } from '#shared/parties/wait-state.ts';
import styles from './at-risk-strip.module.css';
import { useFitting } from './use-fitting.ts';
import { useWaiting } from './use-lists.ts';
import { useLateGrace } from './waitlist/use-late-grace.ts';

const withinMs = 10 * minuteMs;
/** More than the widest line has room for; who comes after them is counted, not drawn. */
const drawnAtMost = 32;

type Risk = { readonly party: Party; readonly endsAt: number };

type ItemProps = Risk & { readonly isHidden: boolean };

function RiskItem({ party, endsAt, isHidden }: ItemProps) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const { view } = useServices();
  const now = useNow(minuteMs / 4);
  const wait = waitStateOf(party, now, useLateGrace());
  const name = partyName(t, party);
  const select = (): void => view.setState({ selectedPartyId: party.id, list: 'waiting', half: 'list' });
  return (
    <button type="button" className={styles.item} inert={isHidden} onClick={select}>
      {wait.kind === 'late' ? (
        <StateBadge
          shape="triangle"
          tone="late"
          word={t('parties.atRisk.late', { name, size: party.size, minutes: wait.minutes })}
        />
      ) : (
        <StateBadge
          shape="half"
          tone="due"
          word={t('parties.atRisk.due', { name, size: party.size, time: clock.time(endsAt) })}
        />
      )}
    </button>
  );
}

export function AtRiskStrip() {
  const { t } = useTranslation();
  const now = useNow(minuteMs / 4);
  const isLoaded = useStand(({ loaded }) => loaded);
  const every = useWaiting()
    .flatMap((party): readonly Risk[] => {
      const endsAt = promiseOf(party);
      return endsAt === null || endsAt > now + withinMs ? [] : [{ party, endsAt }];
    })
    .sort((left, right) => left.endsAt - right.endsAt);
  const risks = every.slice(0, drawnAtMost);
  const { line, fitting } = useFitting(risks.map(({ party }) => party.id));
  return (
    <footer className={styles.strip}>
      <h2 className={styles.title}>{t('parties.atRisk.title')}</h2>
      {isLoaded && risks.length === 0 ? <span>{t('parties.atRisk.none')}</span> : null}
      <div ref={line} className={styles.items}>
        {risks.map((risk, place) => (
          <RiskItem key={risk.party.id} {...risk} isHidden={place >= fitting} />
        ))}
      </div>
      {every.length > fitting ? (
        <span className={styles.more}>{t('parties.atRisk.more', { parties: every.length - fitting })}</span>
      ) : null}
    </footer>
  );
}
