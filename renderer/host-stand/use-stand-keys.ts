/**
 * The keyboard of the host stand. Keys are silent while one types, while something is open over the screen and while a
 * card is carried with them.
 */
import { useEffect, useMemo } from 'react';
import { useLock } from '#renderer/lock/use-lock.ts';
import type { Deed } from '#renderer/roles/deeds.ts';
import { useRefusal } from '#renderer/roles/use-refusal.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { isHere, type Party } from '#shared/parties/party.ts';
import { goTo } from './go-to.ts';
import { type PartyKey, type StandKey, standKeyOf } from './keys/stand-keys.ts';
import { useTellNobody } from './keys/use-tell-nobody.ts';
import type { PartyActions } from './party-actions.ts';
import { useKitchenActions } from './quotes/use-kitchen.ts';
import { isPressing, isTyping } from './typing.ts';
import { usePartyActions, useWaitlistActions } from './use-actions.ts';
import { useWaiting } from './use-lists.ts';
import type { ViewStore } from './view.ts';
import { withNext } from './waitlist/marking.ts';
import { enterQuickLine, quickLineId } from './waitlist/quick-line-id.ts';
import { type BulkActions, useBulkActions } from './waitlist/use-bulk-actions.ts';
import { useMarked } from './waitlist/use-marked.ts';
import type { WaitlistActions } from './waitlist/waitlist-actions.ts';

type Board = {
  /** Says who may; true when the person at the screen may not. */
  readonly refuse: (deed: Deed | null) => boolean;
  /** Why a key about a party is about nobody. */
  readonly tellNobody: (target: EventTarget | null) => void;
  readonly lock: () => void;
  readonly kitchen: () => void;
  readonly actions: PartyActions & WaitlistActions;
  readonly waiting: readonly Party[];
  readonly marked: readonly Party[] | null;
  readonly bulk: BulkActions;
  readonly view: ViewStore;
};

export function useStandKeys(): void {
  const { view } = useServices();
  const actions = useStandActions();
  const waiting = useWaiting();
  const marked = useMarked();
  const bulk = useBulkActions();
  const lock = useLock();
  const { sayNext: kitchen } = useKitchenActions();
  const refuse = useRefusal();
  const tellNobody = useTellNobody();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const board = { actions, waiting, marked, bulk, view, lock, kitchen, refuse, tellNobody };
      if (event.defaultPrevented || keepEarly(event, view) || isCovered(view)) return;
      if (event.key === 'Escape') leave(event.target, view);
      if (event.ctrlKey || event.metaKey || isTyping(event.target) || isPressing(event)) return;
      if (runKey(event, board)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions, waiting, marked, bulk, view, lock, kitchen, refuse, tellNobody]);
}

function useStandActions(): Board['actions'] {
  const actions = usePartyActions();
  const waitlist = useWaitlistActions();
  return useMemo(() => ({ ...actions, ...waitlist }), [actions, waitlist]);
}

const isCovered = (view: ViewStore): boolean => {
  const { panel, overlay } = view.getState();
  return panel.kind !== 'none' || overlay !== 'none';
};

/** Who types fast is ahead of the field that is being opened: nothing of it is lost. */
function keepEarly(event: KeyboardEvent, view: ViewStore): boolean {
  const { panel, overlay } = view.getState();
  const { kind } = panel;
  const asks = kind === 'command' || kind === 'seat' || kind === 'move' || overlay === 'palette';
  if (!asks || isTyping(event.target) || event.key.length !== 1 || event.ctrlKey) return false;
  view.setState(({ typed }) => ({ typed: typed + event.key }));
  event.preventDefault();
  return true;
}

function leave(target: EventTarget | null, view: ViewStore): void {
  const isEntered =
    target instanceof HTMLElement && (target.id === quickLineId || target.hasAttribute('data-spot'));
  if (isEntered) target.blur();
  else if (view.getState().marked !== null) view.setState({ marked: null });
  else view.setState({ selectedPartyId: null, highlightedServerId: null });
}

function runKey(event: KeyboardEvent, board: Board): boolean {
  const row = standKeyOf(event);
  if (row === null) return false;
  if ((row.place === 'stand' || isAboutSomebody(board)) && board.refuse(row.deed)) return true;
  if (row.place === 'party') {
    const isDone = withMarked(row.does, board) || withSelected(board, partyKey(row.does, board));
    if (!isDone) board.tellNobody(event.target);
    return true;
  }
  return runStandKey(row.does, board);
}

function runStandKey(key: StandKey, board: Board): boolean {
  switch (key) {
    case 'add':
      addNext(board.view);
      return true;
    case 'print':
      goTo(board.view, 'paper');
      board.view.setState({ printsSoon: true });
      return true;
    case 'lock':
      board.lock();
      return true;
    case 'kitchen':
      board.kitchen();
      return true;
    case 'up':
    case 'down':
      select(board, key === 'up' ? -1 : 1);
      return true;
    case 'markUp':
    case 'markDown':
      markNext(board, key === 'markUp' ? -1 : 1);
      return true;
    case 'walkIn':
    case 'clear':
    case 'goTo':
      board.actions.open({ kind: 'command', verb: key });
      return true;
  }
}

/** A half that is not shown takes no focus until it is. */
function addNext(view: ViewStore): void {
  const isShown = view.getState().half === 'list';
  view.setState({ half: 'list' });
  enterQuickLine();
  if (!isShown) requestAnimationFrame(enterQuickLine);
}

function markNext({ waiting, view }: Board, step: -1 | 1): void {
  const { marked, selectedPartyId, focusPartyId } = view.getState();
  const from = marked?.at(-1) ?? focusPartyId ?? selectedPartyId;
  const next = withNext(marked, { list: waiting, from, step });
  if (next !== null) view.setState({ marked: next.marked, focusPartyId: next.at, selectedPartyId: null });
}

/** What is done with all that are marked; false where nobody is. */
function withMarked(key: PartyKey, { marked, bulk, actions }: Board): boolean {
  if (marked === null || marked.length === 0) return false;
  switch (key) {
    case 'call':
      bulk.callAll(marked);
      return true;
    case 'requeue':
      bulk.requeueAll(marked);
      return true;
    case 'remove':
      actions.open({ kind: 'remove-marked' });
      return true;
    default:
      return false;
  }
}

function partyKey(key: PartyKey, { actions, bulk }: Board): (party: Party) => void {
  switch (key) {
    case 'call':
      return (party) => (isHere(party) ? actions.call(party) : bulk.callAll([party]));
    case 'seatBest':
      return actions.seatBest;
    case 'seat':
      return ({ id }) => actions.open({ kind: 'seat', partyId: id });
    case 'hold':
      return () => actions.open({ kind: 'command', verb: 'hold' });
    case 'edit':
      return ({ id }) => actions.open({ kind: 'edit', partyId: id });
    case 'requeue':
      return actions.requeue;
    case 'comes':
      return actions.comes;
    case 'mark':
      return actions.toggleMark;
    case 'remove':
      return ({ id }) => actions.open({ kind: 'remove', partyId: id });
    case 'earlier':
      return (party) => actions.place(party, -1);
    case 'later':
      return (party) => actions.place(party, 1);
  }
}

const isAboutSomebody = ({ waiting, marked, view }: Board): boolean =>
  (marked !== null && marked.length > 0) || waiting.some(({ id }) => id === view.getState().selectedPartyId);

function withSelected({ waiting, view }: Board, act: (party: Party) => void): boolean {
  const { selectedPartyId } = view.getState();
  const party = waiting.find(({ id }) => id === selectedPartyId);
  if (party === undefined) return false;
  act(party);
  return true;
}

/** The first key after whoever was chosen has gone chooses the card that has the focus in its place. */
function select({ waiting, view }: Board, step: -1 | 1): void {
  const { selectedPartyId } = view.getState();
  const at = (partyId: string | null): number => waiting.findIndex(({ id }) => id === partyId);
  const from = at(selectedPartyId);
  const place = from === -1 ? at(focusedPartyId()) : from + step;
  const next = waiting[Math.max(0, Math.min(waiting.length - 1, place))];
  if (next === undefined) return;
  view.setState({ selectedPartyId: next.id, focusPartyId: next.id, list: 'waiting', half: 'list' });
}

const focusedPartyId = (): string | null =>
  document.activeElement?.closest('[data-party]')?.getAttribute('data-party') ?? null;
