/** The state of a table in a word and a shape. */
import { useTranslation } from 'react-i18next';
import { useNow } from '#renderer/store/stand-context.tsx';
import { durationWords, minuteMs, minutesBetween } from '#renderer/time/clock-words.ts';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import type { TableState } from './table-state.ts';

export function TableBadge({ state }: { readonly state: TableState }) {
  const { t } = useTranslation();
  const now = useNow(minuteMs / 4);
  const since = (atMs: number): string => durationWords(t, minutesBetween(atMs, now));
  switch (state.kind) {
    case 'free':
      return <StateBadge shape="ring" tone="neutral" word={t('tables.state.free')} />;
    case 'out':
      return <StateBadge shape="cross" tone="neutral" word={t('tables.state.out')} />;
    case 'held':
      return <StateBadge shape="dashes" tone="accent" word={t('tables.state.held')} />;
    case 'dirty':
      return (
        <StateBadge
          shape="waves"
          tone="neutral"
          word={t('tables.state.dirty', { duration: since(state.sinceAt) })}
        />
      );
    case 'seated':
      return (
        <StateBadge
          shape="disc"
          tone="accent"
          word={t('tables.state.seated', { duration: since(state.sitting.seating.seatedAt) })}
        />
      );
    case 'shared':
      return <StateBadge shape="pair" tone="neutral" word={t('tables.state.shared')} />;
  }
}
