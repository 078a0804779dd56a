/** Puts a party on the list of this screen's queue; the entry may be quick or full. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyDetails } from '#renderer/connection/commands.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useQueue } from './use-lists.ts';
import type { QuickEntry } from './waitlist/read-quick-line.ts';

export type AddParty = {
  readonly fromQuickLine: (entry: QuickEntry & { readonly size: number }) => void;
  readonly fromForm: (details: PartyDetails) => void;
};

/** Null until the queue is known: what was typed stays where it is. */
export function useAddParty(): AddParty | null {
  const { t } = useTranslation();
  const { mintId, view } = useServices();
  const { make } = useGestures();
  const queueId = useQueue()?.id;
  const quotedMinutes = useStand(({ rows }) => rows.settings?.defaultQuotedMinutes ?? null);
  return useMemo(() => {
    if (queueId === undefined) return null;
    const fromForm = (details: PartyDetails): void => {
      const partyId = mintId();
      view.setState({ list: 'waiting', addedPartyId: partyId });
      const { name } = details.personal;
      const done = t('gestures.done.added', {
        name: name === '' ? t('ui.unnamed', { size: details.size }) : name,
      });
      void make('parties.add', { ...details, partyId, queueId }, done);
    };
    const fromQuickLine = ({ size, name, phone, note }: QuickEntry & { readonly size: number }): void =>
      fromForm({
        size,
        personal: {
          name,
          phone: phone?.kind === 'valid' ? phone.e164 : null,
          email: null,
          notes: note,
          requests: '',
        },
        tags: [],
        seatingPreference: null,
        serviceType: null,
        quotedMinutes,
      });
    return { fromForm, fromQuickLine };
  }, [t, mintId, view, make, queueId, quotedMinutes]);
}
