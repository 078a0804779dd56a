/** One's own account: who one is, the password, where one is signed in and where one works. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { must } from '#shared/must.ts';
import { Page } from '../frame/page.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import styles from './account.module.css';
import { EmailLine } from './email-line.tsx';
import { EmailPanel } from './email-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { PicturePanel } from './picture-panel.tsx';
import { PlacesPanel } from './places-panel.tsx';
import { ProfilePanel } from './profile-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

export function AccountPage() {
  const { t } = useTranslation();
  const account = must(useSignedIn().account, 'a page of an account of one’s own');
  return (
    <Page title={t('accounts.page.title')} about={<EmailLine account={account} />}>
      <div className={styles.columns}>
        <ProfilePanel account={account} />
        <PicturePanel account={account} />
        <EmailPanel account={account} />
        <PasswordPanel />
        <SessionsPanel />
        <PlacesPanel />
      </div>
    </Page>
  );
}
