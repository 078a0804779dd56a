/** An operator's own account: who they are here, and their recovery codes. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import account from '../account/account.module.css';
import { useOffice } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { OwnCodes } from './own-codes.tsx';

export function OwnPage() {
  const { t } = useTranslation();
  const { name, email, role } = useOffice();
  return (
    <OfficePage title={t('accounts.page.title')} about={[name, email, t(`office.roles.${role}`)].join(' · ')}>
      <div className={account.columns}>
        <OwnCodes />
      </div>
    </OfficePage>
  );
}
