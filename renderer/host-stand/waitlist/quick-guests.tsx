/**
 * Who may be meant by four or more digits in the quick line. A press, Tab, or an arrow and Enter write them out in the
 * line, and Enter alone where nobody else is meant; a whole number that one guest alone has says who is added by itself.
 */
import { type KeyboardEvent, useState } from 'react';
import type { ReturningGuest, Station } from '#renderer/connection/station.ts';
import { answerWithin } from '#renderer/store/answer-within.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { QuickEntry } from '#shared/parties/quick-line/quick-entry.ts';
import { showPhone } from '#shared/phone/phone.ts';
import { AlreadyNotice } from './already-here.tsx';
import { GuestChoices, type GuestKey } from './guest-choices.tsx';
import { digitsIn, withGuestIn } from './quick-digits.ts';
import { useRecognised } from './use-recognised.ts';

export type QuickGuests = {
  readonly guests: readonly ReturningGuest[];
  /** Those who stand in the line already, by number and name. */
  readonly written: readonly ReturningGuest[];
  /** Which of them an arrow has reached; null: none. */
  readonly reached: number | null;
  /** What was typed, with the name of whoever alone has the whole number. */
  readonly entry: QuickEntry;
  readonly choose: (guest: ReturningGuest) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** The entry once it is known who has its number: who types fast is ahead of the answer. */
  readonly whenKnown: () => Promise<QuickEntry> | null;
  /** Whose phone alone ends in the digits that are typed; null where that is known already, or is nothing to ask for. */
  readonly whenMeant: () => Promise<ReturningGuest | null> | null;
};

const offered = 2;
const longestWaitMs = 600;
/** While the line itself waits. */
const shortWaitMs = 300;

const isNamed = (name: string): boolean => /\p{L}/u.test(name);

const wholeNumberOf = ({ name, phone }: QuickEntry): string | null =>
  phone?.kind === 'valid' && !isNamed(name) ? phone.e164 : null;

function withKnown(entry: QuickEntry, guests: readonly ReturningGuest[]): QuickEntry {
  const [guest, other] = guests;
  const isOne = guest !== undefined && other === undefined && wholeNumberOf(entry) !== null;
  return isOne && guest.name !== '' ? { ...entry, name: guest.name } : entry;
}

const askWithin = (station: Station, phone: string, ms: number): Promise<readonly ReturningGuest[]> =>
  answerWithin(ms, station.recognise({ phone }), []);

function useReached(text: string, count: number) {
  const [reached, setReached] = useState<{ readonly text: string; readonly at: number } | null>(null);
  const at = reached?.text === text && reached.at < count ? reached.at : null;
  const step = (by: -1 | 1): void => {
    const next = (at ?? -1) + by;
    setReached(next < 0 ? null : { text, at: Math.min(next, count - 1) });
  };
  return { at, step };
}

export function useQuickGuests(text: string, typed: QuickEntry): QuickGuests {
  const { view, station } = useServices();
  const { t } = useTranslation();
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  const digits = digitsIn(text);
  const { guests: found, isAsking } = useRecognised(digits ?? '');
  const isWritten = ({ name, phone }: ReturningGuest): boolean =>
    typed.name === name ||
    (isNamed(typed.name) && phone !== null && text.includes(showPhone(phone, country)));
  const meant = digits === null ? [] : found.slice(0, offered);
  const guests = meant.filter((guest) => !isWritten(guest));
  const written = meant.filter(isWritten);
  const { at, step } = useReached(text, guests.length);
  // Nobody else is named, and nobody else has a phone that ends so: Enter takes them.
  const isEnding = !isNamed(typed.name) && wholeNumberOf(typed) === null;
  const reached = at ?? (isEnding && guests.length === 1 ? 0 : null);
  const choose = ({ name, phone: e164 }: ReturningGuest): void => {
    const phone = e164 === null ? null : showPhone(e164, country);
    const known = name === '' ? t('ui.someone') : name;
    view.setState({ quickLine: withGuestIn(text, { name: isNamed(typed.name) ? '' : known, phone }) });
  };
  const onKey = (event: KeyboardEvent): void => {
    const arrow = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const taken = guests[event.key === 'Enter' ? (reached ?? -1) : (reached ?? 0)];
    const isTaking = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
    if (guests.length === 0 || !(arrow !== null || (isTaking && taken !== undefined))) return;
    event.preventDefault();
    if (arrow !== null) step(arrow);
    else if (taken !== undefined) choose(taken);
  };
  const whenKnown = (): Promise<QuickEntry> | null => {
    const phone = isAsking ? wholeNumberOf(typed) : null;
    return phone === null
      ? null
      : askWithin(station, phone, longestWaitMs).then((known) => withKnown(typed, known));
  };
  const whenMeant = (): Promise<ReturningGuest | null> | null => {
    if (digits === null || !isAsking || !isEnding) return null;
    return askWithin(station, digits, shortWaitMs).then(([guest, other]) =>
      guest === undefined || other !== undefined || isWritten(guest) ? null : guest,
    );
  };
  const entry = withKnown(typed, found);
  return { guests, written, reached, entry, choose, onKey, whenKnown, whenMeant };
}

const rowIdOf = (at: number): string => `quick-guest-${at}`;

/** What a screen reader is told to be reached, while the focus stays in the line. */
export const reachedId = ({ reached }: QuickGuests): string | undefined =>
  reached === null ? undefined : rowIdOf(reached);

export function QuickGuestList({
  known,
  typed,
}: {
  readonly known: QuickGuests;
  readonly typed: QuickEntry;
}) {
  const { guests, written, reached, entry, choose } = known;
  const keyOf = (at: number): GuestKey | null => {
    if (at === reached) return 'enter-fills';
    if (reached === null && entry !== typed) return 'enter-adds';
    return reached === null && at === 0 ? 'tab-fills' : null;
  };
  return (
    <>
      <AlreadyNotice guests={written} />
      <GuestChoices guests={guests} onChoose={choose} rowIdOf={rowIdOf} keyOf={keyOf} />
    </>
  );
}
