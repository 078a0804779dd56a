/**
 * What a person has open and half done on the host stand. It lives outside the screen, so that it is still there
 * after a lock or a change of staff.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type OpenPanel =
  | { readonly kind: 'none' }
  | { readonly kind: 'seat'; readonly partyId: string; readonly settles?: string }
  | { readonly kind: 'move'; readonly seatingId: string; readonly settles?: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly partyId: string }
  | { readonly kind: 'remove'; readonly partyId: string }
  | { readonly kind: 'sync' }
  | { readonly kind: 'conflicts' }
  | { readonly kind: 'settings' };

export type View = {
  readonly selectedPartyId: string | null;
  /** Added at this screen and not shown to the person yet: its card comes into view once it is there. */
  readonly addedPartyId: string | null;
  readonly list: 'waiting' | 'finished';
  readonly panel: OpenPanel;
  readonly quickLine: string;
  /** Gestures made at this screen that can be taken back, the latest last. */
  readonly undoStack: readonly string[];
};

export type ViewStore = StoreApi<View>;

export const createView = (): ViewStore =>
  createStore<View>(() => ({
    selectedPartyId: null,
    addedPartyId: null,
    list: 'waiting',
    panel: { kind: 'none' },
    quickLine: '',
    undoStack: [],
  }));
