/**
 * Who was in last while nobody is any more, as long as their page holds something that is not saved: it stays, and they
 * sign in over it.
 */
import { useState } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../cloud-api/services-context.tsx';

type HeldPage<Known> = {
  readonly known: Known | null;
  /** Whoever left by themselves, or gives up what they typed. */
  readonly letGo: () => void;
};

export function useHeldPage<Known>(here: Known | null): HeldPage<Known> {
  const { unsaved } = useServices();
  const isHeld = useStore(unsaved, ({ holders }) => holders.size > 0);
  const [last, setLast] = useState<Known | null>(null);
  const [gone, setGone] = useState<Known | null>(null);
  if (here !== null && here !== last) setLast(here);
  const held = isHeld && last !== gone ? last : null;
  return { known: here ?? held, letGo: () => setGone(last) };
}
