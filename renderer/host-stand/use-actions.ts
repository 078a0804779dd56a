/** What a host can do, made once for the stand and read here by every table and card. */
import { createContext, use } from 'react';
import { must } from '#shared/must.ts';
import type { FloorActions } from './floor/floor-actions.ts';
import type { PartyActions } from './party-actions.ts';
import type { WaitlistActions } from './waitlist/waitlist-actions.ts';

export type StandActions = {
  readonly party: PartyActions;
  readonly floor: FloorActions;
  readonly waitlist: WaitlistActions;
};

export const ActionsContext = createContext<StandActions | null>(null);

const useActions = (): StandActions => must(use(ActionsContext), 'an ActionsProvider around every screen');

export const usePartyActions = (): PartyActions => useActions().party;

export const useFloorActions = (): FloorActions => useActions().floor;

export const useWaitlistActions = (): WaitlistActions => useActions().waitlist;
