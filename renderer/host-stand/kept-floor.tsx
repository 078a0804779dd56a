/**
 * While the station is away, what is done here is seen on the floor, also under another page. Fetched beside the first
 * picture, in which nothing is kept.
 */
import { useEffect } from 'react';
import { layKept } from '#renderer/store/lay-kept.ts';
import { useServices } from '#renderer/store/stand-context.tsx';

export function KeptFloor(): null {
  const { store } = useServices();
  useEffect(() => layKept(store), [store]);
  return null;
}
