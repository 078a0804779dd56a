/** A suggested table in words: which, by whom it is served, and why. */
import type { TFunction } from 'i18next';
import type { StandState } from '#renderer/store/stand-state.ts';
import type { Advice } from '#renderer/store/use-outlook.ts';

type Staff = StandState['staff'];

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** As people call each other across a room. */
export function adviceServer({ serverId }: Advice, staff: Staff): string | null {
  const member = serverId === null ? undefined : staff.get(serverId);
  return member === undefined ? null : firstName(member.name);
}

export function adviceReason(t: TFunction, { reason }: Advice, staff: Staff): string {
  switch (reason.kind) {
    case 'asked-for':
      return t('quotes.advice.asked-for', { area: reason.area });
    case 'next-server':
      return t('quotes.advice.next-server', { server: firstName(staff.get(reason.serverId)?.name ?? '') });
    case 'together':
      return t('quotes.advice.together', { seats: reason.seats });
    case 'fits':
      return reason.spare === 0 ? t('quotes.advice.fits') : t('quotes.advice.spare', { count: reason.spare });
  }
}
