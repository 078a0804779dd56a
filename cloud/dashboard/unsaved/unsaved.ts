/** What was typed and is not saved, and the question that is put before it is left: once, whichever way one leaves. */
import { createStore, type StoreApi } from 'zustand/vanilla';

type State = {
  /** The forms that hold something. */
  readonly holders: ReadonlySet<string>;
  /** Where one was about to go; null: nothing is asked. */
  readonly going: (() => void) | null;
};

export type Unsaved = StoreApi<State>;

const nothing: ReadonlySet<string> = new Set();

export const createUnsaved = (): Unsaved => createStore(() => ({ holders: nothing, going: null }));

/** The answer lets go of it again. */
export function holdUnsaved(unsaved: Unsaved, holder: string): () => void {
  const { holders } = unsaved.getState();
  unsaved.setState({ holders: new Set([...holders, holder]) });
  return () => {
    const rest = [...unsaved.getState().holders].filter((each) => each !== holder);
    unsaved.setState({ holders: new Set(rest) });
  };
}

export const holdsAny = (unsaved: Unsaved): boolean => unsaved.getState().holders.size > 0;

/** Goes at once where nothing would be lost. */
export function askBefore(unsaved: Unsaved, go: () => void): void {
  if (holdsAny(unsaved)) unsaved.setState({ going: go });
  else go();
}

/** Of what lies behind it nothing is lost: `before` are the forms that held something when it was opened. */
export function askBeforeClosing(unsaved: Unsaved, before: ReadonlySet<string>, close: () => void): void {
  const isTyped = [...unsaved.getState().holders].some((holder) => !before.has(holder));
  if (isTyped) unsaved.setState({ going: close });
  else close();
}

export const stay = (unsaved: Unsaved): void => unsaved.setState({ going: null });

/** What was typed is held until its form is gone: who could not leave after all is asked again. */
export function leaveAnyway(unsaved: Unsaved): void {
  const { going } = unsaved.getState();
  unsaved.setState({ going: null });
  going?.();
}

/** A tab that is closed or fetched again asks in the browser's own words. */
export function askBeforeUnload(page: Window, unsaved: Unsaved): void {
  page.addEventListener('beforeunload', (event) => {
    if (holdsAny(unsaved)) event.preventDefault();
  });
}
