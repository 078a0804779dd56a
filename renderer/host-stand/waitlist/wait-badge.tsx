/** The state of a wait in a word and a shape. Only a broken promise is red. */
import { useTranslation } from 'react-i18next';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import type { WaitState } from './wait-state.ts';

export function WaitBadge({ wait }: { readonly wait: WaitState }) {
  const { t } = useTranslation();
  switch (wait.kind) {
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
