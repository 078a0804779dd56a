/**
 * What Enter does with a quick line: it is added, or first told who is meant by the digits in it. Who types ahead of the
 * station gets the same as who waits for it.
 */
import type { FormEvent } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import type { QuickEntry } from '#shared/parties/quick-line/quick-entry.ts';
import { useAddParty } from '../use-add-party.ts';
import type { QuickGuests } from './quick-guests.tsx';

type Line = {
  readonly text: string;
  readonly known: QuickGuests;
  /** Why the person at the screen may not. */
  readonly why: string | null;
  readonly clear: () => void;
  /** Something is missing, and is to be typed. */
  readonly goOn: () => void;
};

export function useQuickSubmit({ text, known, why, clear, goOn }: Line): (event: FormEvent) => void {
  const { view } = useServices();
  const addParty = useAddParty();
  const { entry } = known;
  const addTyped = (): void => {
    if (why !== null || entry.size === null || entry.excess > 0 || addParty === null) {
      goOn();
      return;
    }
    clear();
    const { size } = entry;
    const add = (who: QuickEntry): void => addParty.fromQuickLine({ ...who, size });
    const later = known.whenKnown();
    if (later === null) add(entry);
    else void later.then(add);
  };
  return (event) => {
    event.preventDefault();
    const meant = why === null ? known.whenMeant() : null;
    if (meant === null) {
      addTyped();
      return;
    }
    void meant.then((guest) => {
      // Who has typed on, or pressed Enter before, has said what becomes of it.
      if (view.getState().quickLine !== text) return;
      if (guest === null) addTyped();
      else known.choose(guest);
    });
  };
}
