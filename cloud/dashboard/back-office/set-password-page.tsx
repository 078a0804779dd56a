/** Where the link of an operator's invitation leads. What stands behind # never reaches a server's log. */
import { useCallback, useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DeadLink } from '../entrance/dead-link.tsx';
import { isDeadLink } from '../entrance/is-dead-link.ts';
import { linkToken } from '../entrance/link-token.ts';
import { OpenedLink } from '../entrance/opened-link.tsx';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { PasswordStep } from './office-door.tsx';
import { OfficeDoorFrame } from './office-door-frame.tsx';

export function OfficeSetPasswordPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const address = useBrowserAddress();
  const command = useCommand();
  const [token] = useState(linkToken);
  const ask = useCallback(() => api.operators.lookAtLink.mutate({ token }), [api, token]);
  const leave = (): void => address.replace('/backoffice');
  const over = <DeadLink about={t('office.door.linkOver')} go={t('office.door.signIn')} onGo={leave} />;
  return (
    <OfficeDoorFrame>
      <OpenedLink ask={ask} dead={over}>
        {() =>
          isDeadLink(command.failure) ? over : <PasswordStep token={token} command={command} onDone={leave} />
        }
      </OpenedLink>
    </OfficeDoorFrame>
  );
}
