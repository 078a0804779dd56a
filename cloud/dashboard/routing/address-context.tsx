/** The address for every part of the dashboard: where it is, what stands in it, and how to go elsewhere. */
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { must } from '#shared/must.ts';
import type { BrowserAddress } from './browser-address.ts';

const AddressContext = createContext<BrowserAddress | null>(null);

type Props = { readonly address: BrowserAddress; readonly children: ReactNode };

export function AddressProvider({ address, children }: Props) {
  return <AddressContext value={address}>{children}</AddressContext>;
}

export const useBrowserAddress = (): BrowserAddress =>
  must(useContext(AddressContext), 'an AddressProvider around');

type Place = { readonly path: string; readonly search: URLSearchParams };

export function usePlace(): Place {
  const { subscribe, now } = useBrowserAddress();
  const address = useSyncExternalStore(subscribe, now);
  return useMemo(() => {
    const [path = '/', search = ''] = address.split('?', 2);
    return { path, search: new URLSearchParams(search) };
  }, [address]);
}
