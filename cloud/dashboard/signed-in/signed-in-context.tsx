/** Who is signed in, where they work, and which of those restaurants the pages are about. */
import { createContext, type ReactNode, useContext } from 'react';
import { must } from '#shared/must.ts';
import type { Rights } from '#shared/permissions/permissions.ts';
import type { CloudApi } from '../cloud-api/cloud-api.ts';

export type OwnAccount = Awaited<ReturnType<CloudApi['accounts']['me']['query']>>;

/** Null: the plan has none. */
export type OwnBranding = Awaited<ReturnType<CloudApi['branding']['show']['query']>>['branding'];

export type OwnRestaurant = Required<Rights> & {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
};

export type SignedIn = {
  readonly account: OwnAccount;
  readonly branding: OwnBranding;
  readonly restaurants: readonly OwnRestaurant[];
  /** Undefined: this person works nowhere yet. */
  readonly restaurant: OwnRestaurant | undefined;
  readonly choose: (restaurantId: string) => void;
  /** After a change of the account or of what one may do where. */
  readonly askAgain: () => void;
  readonly signOut: () => Promise<void>;
};

const SignedInContext = createContext<SignedIn | null>(null);

type Props = { readonly signedIn: SignedIn; readonly children: ReactNode };

export function SignedInProvider({ signedIn, children }: Props) {
  return <SignedInContext value={signedIn}>{children}</SignedInContext>;
}

export const useSignedIn = (): SignedIn => must(useContext(SignedInContext), 'a SignedInProvider around');

/** The chosen restaurant, on pages that need one. */
export const useRestaurant = (): OwnRestaurant => must(useSignedIn().restaurant, 'a page with a restaurant');
