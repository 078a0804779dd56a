/** Where a stranger signs in or opens an account. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../layout/layout.module.css';
import { RegisterForm } from './register-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = { readonly onSignedIn: () => void };

export function Entrance({ onSignedIn }: Props) {
  const { t } = useTranslation();
  const [isNew, setNew] = useState(false);
  return (
    <main className={styles.narrow}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.product}>{t('ui.product')}</h1>
          <p className={styles.about}>{t('dashboard.about')}</p>
        </div>
      </header>
      <section className={styles.card}>
        {isNew ? (
          <RegisterForm onDone={onSignedIn} onOther={() => setNew(false)} />
        ) : (
          <SignInForm onDone={onSignedIn} onOther={() => setNew(true)} />
        )}
      </section>
    </main>
  );
}
