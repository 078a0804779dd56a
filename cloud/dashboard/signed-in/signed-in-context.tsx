/** Who is signed in or looks as a tenant, where they work, and which of those restaurants the pages are about. */
import { createContext, type ReactNode, useContext } from 'react';
import { must } from '#shared/must.ts';
import type { Rights } from '#shared/permissions/permissions.ts';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import type { View } from '../viewing/view.ts';

export type OwnAccount = Awaited<ReturnType<CloudApi['accounts']['me']['query']>>;

/** Null: the plan has none. */
export type OwnBranding = Awaited<ReturnType<CloudApi['branding']['show']['query']>>['branding'];

/** Null: the tenant is not switched off. */
export type TenantOff = Awaited<ReturnType<CloudApi['notices']['current']['query']>>['off'];

export type OwnRestaurant = Required<Rights> & {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
};

export type SignedIn = {
  readonly tenantName: string;
  /** What they sign in with. */
  readonly name: string;
  /** Null: an operator looks as this tenant, and is nobody of it. */
  readonly account: OwnAccount | null;
  readonly view: View | null;
  readonly branding: OwnBranding;
  readonly off: TenantOff;
  readonly restaurants: readonly OwnRestaurant[];
  /** Undefined: this person works nowhere yet. */
  readonly restaurant: OwnRestaurant | undefined;
  readonly choose: (restaurantId: string) => void;
  /** After a change of the account or of what one may do where. */
  readonly askAgain: () => void;
  /** Who only looks stops looking. */
  readonly signOut: () => Promise<void>;
};

const SignedInContext = createContext<SignedIn | null>(null);

type Props = { readonly signedIn: SignedIn; readonly children: ReactNode };

export function SignedInProvider({ signedIn, children }: Props) {
  return <SignedInContext value={signedIn}>{children}</SignedInContext>;
}

export const useSignedIn = (): SignedIn => must(useContext(SignedInContext), 'a SignedInProvider around');

/** Null also where nobody of a tenant is signed in: at the doors and in the back office. */
export const useView = (): View | null => useContext(SignedInContext)?.view ?? null;

/** The chosen restaurant, on pages that need one. */
export const useRestaurant = (): OwnRestaurant => must(useSignedIn().restaurant, 'a page with a restaurant');
