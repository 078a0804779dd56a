/** Where a stranger signs in or opens an account. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../frame/use-page-title.ts';
import { EntranceFrame } from './entrance-frame.tsx';
import { RegisterForm } from './register-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = { readonly onSignedIn: () => void };

export function Entrance({ onSignedIn }: Props) {
  const { t } = useTranslation();
  const [isNew, setNew] = useState(false);
  usePageTitle(t(isNew ? 'dashboard.register.title' : 'dashboard.signIn.title'));
  return (
    <EntranceFrame>
      {isNew ? (
        <RegisterForm onDone={onSignedIn} onOther={() => setNew(false)} />
      ) : (
        <SignInForm onDone={onSignedIn} onOther={() => setNew(true)} />
      )}
    </EntranceFrame>
  );
}
