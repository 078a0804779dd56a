/** Which operator is in the back office, and what their role lets them do. */
import { createContext, type ReactNode, useContext } from 'react';
import { must } from '#shared/must.ts';
import {
  type OperatorPermission,
  type OperatorRole,
  operatorMay,
} from '#shared/operators/operator-permissions.ts';

export type Inside = {
  readonly name: string;
  readonly email: string;
  readonly role: OperatorRole;
  readonly signOut: () => Promise<void>;
};

const OfficeContext = createContext<Inside | null>(null);

type Props = { readonly inside: Inside; readonly children: ReactNode };

export function OfficeProvider({ inside, children }: Props) {
  return <OfficeContext value={inside}>{children}</OfficeContext>;
}

export const useOffice = (): Inside => must(useContext(OfficeContext), 'an OfficeProvider around');

export const useMay = (what: OperatorPermission): boolean => operatorMay(useOffice().role, what);
