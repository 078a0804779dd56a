/** Where a stranger signs in, opens an account, or asks for a new password. */
import { useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { usePageTitle } from '../frame/use-page-title.ts';
import { EntranceFrame } from './entrance-frame.tsx';
import { ForgotForm } from './forgot-form.tsx';
import { NewAccount } from './new-account.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = { readonly onSignedIn: () => void };
type Form = 'signIn' | 'register' | 'forgot';

const titles = {
  signIn: 'dashboard.signIn.title',
  register: 'dashboard.register.title',
  forgot: 'accounts.forgot.title',
} as const;

export function Entrance({ onSignedIn }: Props) {
  const { t } = useTranslation();
  const [form, show] = useState<Form>('signIn');
  usePageTitle(t(titles[form]));
  const back = (): void => show('signIn');
  return (
    <EntranceFrame>
      {form === 'register' ? <NewAccount onDone={onSignedIn} onOther={back} /> : null}
      {form === 'forgot' ? <ForgotForm onOther={back} /> : null}
      {form === 'signIn' ? (
        <SignInForm onDone={onSignedIn} onOther={() => show('register')} onForgot={() => show('forgot')} />
      ) : null}
    </EntranceFrame>
  );
}
