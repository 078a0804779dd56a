/**
 * The keyboard of the host stand. Keys are silent while one types, while something is open over the screen and while a
 * card is carried with them.
 */
import { useEffect } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import type { Party } from '#shared/parties/party.ts';
import { isTyping } from './typing.ts';
import { useWaiting } from './use-lists.ts';
import { type PartyActions, usePartyActions } from './use-party-actions.ts';
import type { ViewStore } from './view.ts';
import { quickLineId } from './waitlist/quick-line.tsx';

type Board = {
  readonly actions: PartyActions;
  readonly waiting: readonly Party[];
  readonly view: ViewStore;
};

export function useStandKeys(): void {
  const { view } = useServices();
  const actions = usePartyActions();
  const waiting = useWaiting();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const board = { actions, waiting, view };
      if (event.defaultPrevented || view.getState().panel.kind !== 'none') return;
      if (event.key === 'Escape') leave(event.target, view);
      if (event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (runKey(event, board)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions, waiting, view]);
}

function leave(target: EventTarget | null, view: ViewStore): void {
  if (target instanceof HTMLElement && target.id === quickLineId) target.blur();
  else view.setState({ selectedPartyId: null });
}

function runKey(event: KeyboardEvent, board: Board): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === 'n') {
    document.getElementById(quickLineId)?.focus();
    return true;
  }
  const step = stepOf(key);
  if (step !== 0) {
    if (event.altKey) withSelected(board, (party) => board.actions.place(party, step));
    else select(board, step);
    return true;
  }
  const act = partyKey(key, board.actions);
  return act !== null && withSelected(board, act);
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowDown' || key === 'j') return 1;
  return key === 'ArrowUp' || key === 'k' ? -1 : 0;
}

function partyKey(key: string, actions: PartyActions): ((party: Party) => void) | null {
  switch (key) {
    case 't':
      return actions.call;
    case 's':
      return ({ id }) => actions.open({ kind: 'seat', partyId: id });
    case 'e':
      return ({ id }) => actions.open({ kind: 'edit', partyId: id });
    case 'r':
      return actions.requeue;
    case 'Delete':
    case 'Backspace':
      return ({ id }) => actions.open({ kind: 'remove', partyId: id });
    default:
      return null;
  }
}

function withSelected({ waiting, view }: Board, act: (party: Party) => void): boolean {
  const { selectedPartyId } = view.getState();
  const party = waiting.find(({ id }) => id === selectedPartyId);
  if (party === undefined) return false;
  act(party);
  return true;
}

function select({ waiting, view }: Board, step: -1 | 1): void {
  const { selectedPartyId } = view.getState();
  const from = waiting.findIndex(({ id }) => id === selectedPartyId);
  const next = waiting[from === -1 ? 0 : Math.max(0, Math.min(waiting.length - 1, from + step))];
  if (next === undefined) return;
  view.setState({ selectedPartyId: next.id, list: 'waiting' });
  document.querySelector(`[data-party="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
}
