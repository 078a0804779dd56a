/** One gesture for several parties. Each is an op of its own in the log, one step takes all of them back. */
import { useMemo } from 'react';
import type { RemovalReason } from '#renderer/connection/commands.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { sentences } from '#renderer/words/sentences.ts';
import { isHere, type Party } from '#shared/parties/party.ts';
import { callOf } from '../tables-for.ts';

export type BulkActions = {
  /** Those who are here; who is not is named, for nobody is called to a table before they come. */
  readonly callAll: (parties: readonly Party[]) => void;
  readonly requeueAll: (parties: readonly Party[]) => void;
  readonly removeAll: (parties: readonly Party[], reason: RemovalReason) => void;
};

export function useBulkActions(): BulkActions {
  const { t } = useTranslation();
  const { view, store, toasts } = useServices();
  const { makeAll } = useGestures();
  return useMemo(() => {
    const done = (): void => view.setState({ marked: null });
    return {
      callAll: (parties) => {
        const inputs = parties.filter(isHere).map((party) => callOf(store.getState(), party));
        const away = parties.filter((party) => !isHere(party));
        const names = away.map((party) => partyName(t, party)).join(', ');
        const left = away.length === 0 ? '' : t('waitlist.notHere', { count: away.length, names });
        if (inputs.length === 0) toasts.show({ title: left });
        const told = (count: number): string => sentences(t('waitlist.done.calledAll', { count }), left);
        void makeAll('parties.callToTable', inputs, told);
        done();
      },
      requeueAll: (parties) => {
        const called = parties.filter(({ status }) => status === 'called');
        const inputs = called.map(({ id: partyId }) => ({ partyId }));
        void makeAll('parties.requeue', inputs, (count) => t('waitlist.done.requeuedAll', { count }));
        done();
      },
      removeAll: (parties, reason) => {
        const inputs = parties.map(({ id: partyId }) => ({ partyId, reason }));
        void makeAll('parties.remove', inputs, (count) => t('waitlist.done.removedAll', { count }));
        done();
      },
    };
  }, [t, view, store, toasts, makeAll]);
}
