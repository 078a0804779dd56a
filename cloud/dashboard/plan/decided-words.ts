/** How a request to leave came to its end, when, and by whom it was decided. */
import type { TFunction } from 'i18next';

interface Decided {
  readonly state: 'pending' | 'approved' | 'denied' | 'cancelled';
  /** Null: the owner took it back, or the operator is gone. */
  readonly who: string | null;
  readonly at: string;
}

export function decidedWords(t: TFunction, { state, who, at }: Decided): string {
  const what = t(`office.withdrawals.states.${state}`);
  return who === null ? t('leaving.decidedAt', { what, at }) : t('leaving.decidedBy', { what, at, who });
}
