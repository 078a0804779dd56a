/** The state of a wait in a word and a shape, kept true by the clock. Only a broken promise is red. */

import { useClockWords, useNow } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Party } from '#shared/parties/party.ts';
import { type WaitState, waitStateOf } from '#shared/parties/wait-state.ts';
import { useLateGrace } from './use-late-grace.ts';

/** Only what shows a time asks for it: the card around stays as it is while the clock goes on. */
function useWaitState(party: Party): WaitState {
  return waitStateOf(party, useNow(minuteMs / 4), useLateGrace());
}

export function WaitBadge({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const wait = useWaitState(party);
  switch (wait.kind) {
    case 'expected': {
      const words = { time: clock.time(wait.at) };
      const word = party.bookedFor === null ? t('waitlist.expected', words) : t('waitlist.booked', words);
      return <StateBadge shape="dashes" tone="neutral" word={word} />;
    }
    case 'overdue':
      return <StateBadge shape="waves" tone="neutral" word={t('waitlist.overdue', wait)} />;
    case 'no-quote':
      return <StateBadge shape="dashes" tone="neutral" word={t('parties.noQuote')} />;
    case 'on-time':
      return <StateBadge shape="ring" tone="neutral" word={t('parties.onTime')} />;
    case 'due': {
      const word = wait.minutes === 0 ? t('parties.dueNow') : t('parties.due', { minutes: wait.minutes });
      return <StateBadge shape="half" tone="due" filled word={word} />;
    }
    case 'late':
      return (
        <StateBadge shape="triangle" tone="late" filled word={t('parties.late', { minutes: wait.minutes })} />
      );
  }
}

/** That it loses its place, and the hour it booked, where its badge does not say it. */
export function ExpectedFacts({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const wait = useWaitState(party);
  const { bookedFor } = party;
  return (
    <>
      {wait.kind === 'overdue' && wait.slides ? <span>{t('waitlist.slides')}</span> : null}
      {wait.kind === 'expected' || bookedFor === null ? null : (
        <span>{t('waitlist.booked', { time: clock.time(bookedFor) })}</span>
      )}
    </>
  );
}

/** How long it has waited, of how long it was told. */
export function WaitedWords({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const wait = useWaitState(party);
  switch (wait.kind) {
    case 'expected':
    case 'overdue':
      return null;
    case 'no-quote':
      return t('ui.minutes', { minutes: wait.waited });
    default:
      return t('parties.waitedOf', { waited: wait.waited, quoted: wait.quoted });
  }
}
