/** Why a party waits as long as it does, one sentence a fact. */
import type { TFunction } from 'i18next';
import type { WaitReason } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import type { ClockWords } from '#renderer/time/clock-words.ts';
import { partyName, tableNames } from '#renderer/words/party-words.ts';

type Teller = { readonly t: TFunction; readonly rows: Rows; readonly clock: ClockWords };

export function reasonWords({ t, rows, clock }: Teller, reason: WaitReason): string {
  const times =
    'from' in reason ? { from: clock.time(reason.from), to: clock.time(reason.to) } : { from: '', to: '' };
  switch (reason.kind) {
    case 'ahead': {
      const names = reason.parties.map(({ id }) => partyName(t, rows.parties.get(id) ?? null));
      return t('quotes.why.ahead', { count: names.length, names: names.join(', ') });
    }
    case 'supply':
      return t('quotes.why.supply', { count: reason.ordinal, seats: reason.seats, ordinal: true, ...times });
    case 'waits-for':
      return reason.seats === null
        ? t('quotes.why.waitsTogether')
        : t('quotes.why.waitsFor', { seats: reason.seats });
    case 'table':
      return t('quotes.why.table', { table: tableNames(t, [reason.table], rows), ...times });
    case 'pace':
      return reason.percent > 0
        ? t('quotes.pace.slower', { percent: reason.percent })
        : t('quotes.pace.quicker', { percent: -reason.percent });
    case 'pace-told':
      return t('quotes.why.paceTold', { percent: reason.percent });
    case 'rule':
      return reason.rule.kind === 'after'
        ? t('quotes.why.ruleAfter', { seats: reason.seats, minutes: reason.rule.minutes })
        : t('quotes.why.ruleTwoIdle', { seats: reason.seats });
  }
}
