/** Where the link of an operator's invitation leads. What stands behind # never reaches a server's log. */
import { useBrowserAddress } from '../routing/address-context.tsx';
import { PasswordStep } from './office-door.tsx';
import { OfficeDoorFrame } from './office-door-frame.tsx';

export function OfficeSetPasswordPage() {
  const address = useBrowserAddress();
  const token = window.location.hash.slice(1);
  return (
    <OfficeDoorFrame>
      <PasswordStep token={token} onDone={() => address.replace('/backoffice')} />
    </OfficeDoorFrame>
  );
}
