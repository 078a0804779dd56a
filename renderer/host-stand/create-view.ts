/**
 * What is open on a stand as it begins. A card that is chosen is seen at once; what it holds, and what the floor could do
 * for it, follows a frame later. While one is chosen right after the other, as by an arrow key that is held, only the last
 * is opened.
 */
import { createStore } from 'zustand/vanilla';
import { freshView, type View, type ViewStore } from './view.ts';

const frameMs = 24;
const restMs = 140;

export function createView(): ViewStore {
  const view = createStore<View>(() => freshView);
  openChosen(view);
  return view;
}

function openChosen(view: ViewStore): void {
  let first: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  view.subscribe(({ selectedPartyId }, before) => {
    if (selectedPartyId === before.selectedPartyId) return;
    const open = (): void => view.setState({ openedPartyId: selectedPartyId });
    const isPassing = rest !== undefined;
    clearTimeout(first);
    clearTimeout(rest);
    if (!isPassing) first = setTimeout(open, frameMs);
    rest = setTimeout(() => {
      rest = undefined;
      open();
    }, restMs);
  });
}
