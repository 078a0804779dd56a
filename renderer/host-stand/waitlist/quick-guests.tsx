/** Who may be meant by four or more digits in the quick line: a press, or Tab, writes them out in the line. */
import { useTranslation } from 'react-i18next';
import type { ReturningGuest } from '#renderer/connection/station.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { showPhone } from '#shared/phone/phone.ts';
import { GuestChoices } from './guest-choices.tsx';
import { digitsIn, withGuestIn } from './quick-digits.ts';
import { useRecognised } from './use-recognised.ts';

export type QuickGuests = {
  readonly guests: readonly ReturningGuest[];
  readonly choose: (guest: ReturningGuest) => void;
};

const offered = 2;

/** `name` is what the line already says of who it is. */
export function useQuickGuests(text: string, name: string): QuickGuests {
  const { view } = useServices();
  const { t } = useTranslation();
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  const digits = digitsIn(text);
  const guests = useRecognised(digits ?? '').slice(0, offered);
  const choose = (guest: ReturningGuest): void => {
    const phone = guest.phone === null ? null : showPhone(guest.phone, country);
    const known = guest.name === '' ? t('ui.someone') : guest.name;
    const isNamed = /\p{L}/u.test(name);
    view.setState({ quickLine: withGuestIn(text, { name: isNamed ? '' : known, phone }) });
  };
  const isWritten = (guest: ReturningGuest): boolean =>
    name === guest.name || (guest.phone !== null && text.includes(showPhone(guest.phone, country)));
  return { guests: digits === null ? [] : guests.filter((guest) => !isWritten(guest)), choose };
}

export function QuickGuestList({ guests, choose }: QuickGuests) {
  return <GuestChoices guests={guests} onChoose={choose} />;
}
