/** Makes what a host can do, anew only for another language, another stand or another queue. */
import { type ReactNode, useMemo } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { floorActions } from './floor/floor-actions.ts';
import { partyActions } from './party-actions.ts';
import { ActionsContext, type StandActions } from './use-actions.ts';
import { useQueue } from './use-lists.ts';
import { waitlistActions } from './waitlist/waitlist-actions.ts';

export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const services = useServices();
  const gestures = useGestures();
  const queueId = useQueue()?.id ?? null;
  const actions = useMemo((): StandActions => {
    const deps = { services, gestures, t };
    const party = partyActions(deps);
    return { party, floor: floorActions({ ...deps, party, queueId }), waitlist: waitlistActions(deps) };
  }, [services, gestures, t, queueId]);
  return <ActionsContext value={actions}>{children}</ActionsContext>;
}
