/** The one store of a screen. It is made once in main.tsx and handed down; nothing else holds state of the station. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type StandState, startState } from './stand-state.ts';

export type StandStore = StoreApi<StandState>;

export const createStandStore = (): StandStore => createStore<StandState>(() => startState);
