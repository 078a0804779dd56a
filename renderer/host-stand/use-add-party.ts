/** Puts a party on the list of this screen's queue; the entry may be quick or full. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyDetails } from '#renderer/connection/commands.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { noteToKeep } from '#shared/parties/quick-line/note-to-keep.ts';
import type { QuickEntry } from '#shared/parties/quick-line/quick-entry.ts';
import { useQueue } from './use-lists.ts';

type SizedEntry = QuickEntry & { readonly size: number };

export type AddParty = {
  readonly fromQuickLine: (entry: SizedEntry) => void;
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
    const fromQuickLine = (entry: SizedEntry): void => {
      const { size, name, phone, note, tags, isVip } = entry;
      fromForm({
        size,
        personal: {
          name,
          phone: phone?.kind === 'valid' ? phone.e164 : null,
          email: null,
          notes: noteToKeep(note, entry.expectedAt),
          requests: '',
        },
        tags: [...(isVip ? [t('parties.tag.vip')] : []), ...tags.map(({ kind }) => t(`parties.tag.${kind}`))],
        seatingPreference: entry.seatingPreference,
        serviceType: entry.serviceType,
        quotedMinutes,
      });
    };
    return { fromForm, fromQuickLine };
  }, [t, mintId, view, make, queueId, quotedMinutes]);
}
