/** Letters that act on the table with the focus; the menu behind it names them. */
import { type KeyboardEvent, useMemo } from 'react';
import { useRefusal } from '#renderer/roles/use-refusal.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Party } from '#shared/parties/party.ts';
import { nextStage } from '#shared/seatings/stages.ts';
import { type TableKey, tableKeyOf } from '../keys/stand-keys.ts';
import { useTellWhy } from '../keys/use-tell-why.ts';
import type { PartyActions } from '../party-actions.ts';
import { useFloorActions, usePartyActions } from '../use-actions.ts';
import type { FloorActions } from './floor-actions.ts';
import { selectedNow } from './selected-party.ts';
import { type SpotView, spotReader } from './spot-view.ts';
import { tableKeyReason } from './table-key-reasons.ts';
import { sittingsIn } from './table-state.ts';

type Hand = {
  readonly party: PartyActions;
  readonly floor: FloorActions;
  readonly selected: Party | null;
};

type PressKey = (event: KeyboardEvent, tableIds: readonly string[]) => boolean;

export function useTableKeys(): PressKey {
  const services = useServices();
  const party = usePartyActions();
  const floor = useFloorActions();
  const refuse = useRefusal();
  const { t } = useTranslation();
  const tellWhy = useTellWhy();
  return useMemo(
    () => (event, tableIds) => {
      if (event.ctrlKey || event.metaKey) return false;
      const key = tableKeyOf(event);
      if (key === null) return false;
      if (refuse('seating')) return true;
      const view = spotReader(tableIds)(services.store.getState().rows);
      if (press(key, view, { party, floor, selected: selectedNow(services) })) return true;
      // A key goes to what has the focus, also where the same letter would do something to the party that is chosen.
      const why = tableKeyReason(t, key, view);
      if (why !== null) tellWhy(why);
      return why !== null;
    },
    [t, services, party, floor, refuse, tellWhy],
  );
}

/** False where the key means nothing at this table: then it is the stand's. */
function press(key: TableKey, view: SpotView, hand: Hand): boolean {
  switch (key) {
    case 'clear':
      return clear(view, hand);
    case 'advance':
      return advance(view, hand);
    case 'move':
      return move(view, hand);
    case 'hold':
      return hold(view, hand);
    case 'service':
      return service(view, hand);
    case 'split':
      return split(view, hand);
  }
}

export function clear({ state, tables }: SpotView, { party, floor }: Pick<Hand, 'party' | 'floor'>): boolean {
  if (state.kind === 'seated') party.clear(state.sitting);
  else if (state.kind === 'dirty') floor.mark(tables, 'ready');
  else return false;
  return true;
}

function advance({ state }: SpotView, { floor }: Hand): boolean {
  if (state.kind !== 'seated') return false;
  const next = nextStage(state.sitting.seating.stage);
  if (next === null) return false;
  floor.stage(state.sitting, next);
  return true;
}

function move({ state, tables }: SpotView, { party }: Hand): boolean {
  if (state.kind === 'shared') party.open({ kind: 'who-moves', tableIds: tables.map(({ id }) => id) });
  else if (state.kind === 'seated') party.open({ kind: 'move', seatingId: state.sitting.seating.id });
  else return false;
  return true;
}

export function hold(
  { state, tables }: SpotView,
  { floor, selected }: Pick<Hand, 'floor' | 'selected'>,
): boolean {
  const [lead] = tables;
  if (state.kind === 'held') floor.release(tables);
  else if (state.kind === 'free' && selected !== null && lead !== undefined) floor.hold(selected, lead);
  else return false;
  return true;
}

function service(view: SpotView, { floor }: Hand): boolean {
  if (sittingsIn(view.state).length > 0 && !view.isOut) return false;
  floor.service(view);
  return true;
}

function split({ state, tables }: SpotView, { floor }: Hand): boolean {
  if (sittingsIn(state).length > 0 || tables.length < 2) return false;
  floor.split(tables);
  return true;
}
