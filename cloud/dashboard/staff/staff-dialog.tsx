/** The dialog that answers what was asked about somebody on the staff. */
import type { Rights } from '#shared/permissions/permissions.ts';
import { PasswordDialog } from './password-dialog.tsx';
import type { Person } from './person.ts';
import { PinDialog } from './pin-dialog.tsx';
import { RightsDialog } from './rights-dialog.tsx';
import type { StaffQuestion } from './staff-actions.tsx';

export type Asked = { readonly question: StaffQuestion; readonly person: Person };

type Props = {
  readonly asked: Asked;
  readonly restaurantId: string;
  readonly acting: Rights;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

export function StaffDialog({ asked: { question, person }, acting, ...rest }: Props) {
  if (question === 'pin') return <PinDialog person={person} {...rest} />;
  if (question === 'rights') return <RightsDialog person={person} acting={acting} {...rest} />;
  return <PasswordDialog person={person} restaurantId={rest.restaurantId} onClose={rest.onClose} />;
}
