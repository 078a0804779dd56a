/** Puts a party on the list of this screen's queue; the entry may be quick or full. */
import { useMemo } from 'react';
import type { PartyDetails } from '#renderer/connection/commands.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { nameWords } from '#renderer/words/party-words.ts';
import { expectedMoment } from '#shared/parties/quick-line/expected-moment.ts';
import type { QuickEntry } from '#shared/parties/quick-line/quick-entry.ts';
import type { Today } from '#shared/settings/business-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { useQueue } from './use-lists.ts';
import type { Arrival } from './waitlist/party-arrival.ts';

type SizedEntry = QuickEntry & { readonly size: number };

export type NewParty = {
  readonly details: PartyDetails;
  readonly arrival: Arrival;
  /** Null: the queue of this screen. */
  readonly queueId: string | null;
};

export type AddParty = {
  readonly fromQuickLine: (entry: SizedEntry) => void;
  readonly fromForm: (party: NewParty) => void;
};

type TypedArrival = Pick<QuickEntry, 'isVip' | 'expectedAt'>;

const phoneOf = ({ phone }: QuickEntry): string | null => (phone?.kind === 'valid' ? phone.e164 : null);

/** Who is expected has booked, or phoned ahead. */
export function typedArrival({ isVip, expectedAt: said }: TypedArrival, today: Today): Arrival {
  const priority = isVip ? 'vip' : 'normal';
  if (said === null) return { priority };
  const expectedAt = expectedMoment(said, today);
  return said.isBooked === true
    ? { priority, expectedAt, bookedFor: expectedAt }
    : { priority, expectedAt, source: 'phone-ahead' };
}

/** Null until the queue is known: what was typed stays where it is. */
export function useAddParty(): AddParty | null {
  const { t } = useTranslation();
  const { mintId, now, view } = useServices();
  const { make } = useGestures();
  const queueId = useQueue()?.id;
  const { timeZone, dayEndMinute } = useStand(({ rows }) => rows.settings) ?? defaultSettings;
  return useMemo(() => {
    if (queueId === undefined) return null;
    const fromForm = ({ details, arrival, queueId: chosen }: NewParty): void => {
      const partyId = mintId();
      view.setState({ list: 'waiting', addedPartyId: partyId });
      const name = nameWords(t, details.personal.name, details.size);
      const done = t('gestures.done.added', { name });
      void make('parties.add', { ...details, ...arrival, partyId, queueId: chosen ?? queueId }, done);
    };
    const fromQuickLine = (entry: SizedEntry): void => {
      const { size, name, note, tags, seatingPreference, serviceType } = entry;
      const personal = { name, phone: phoneOf(entry), email: null, notes: note, requests: '' };
      const words = tags.map(({ kind }) => t(`parties.tag.${kind}`));
      const today = { now: now(), timeZone, dayEndMinute };
      const details = { size, personal, tags: words, seatingPreference, serviceType, quotedMinutes: null };
      fromForm({ details, arrival: typedArrival(entry, today), queueId: null });
    };
    return { fromForm, fromQuickLine };
  }, [t, mintId, now, view, make, queueId, timeZone, dayEndMinute]);
}
