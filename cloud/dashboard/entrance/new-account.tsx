/** How one gets an account here: at once, or by an application where the platform asks for one. */
import { useCallback } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { RegisterForm } from './register-form.tsx';

type Props = { readonly onDone: () => void; readonly onOther: () => void };

export function NewAccount({ onDone, onOther }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const address = useBrowserAddress();
  const [answer] = useAnswer(useCallback(() => api.application.door.query(), [api]));
  if (answer.kind === 'loading') return null;
  if (answer.kind === 'failed' || answer.value.registration === 'open')
    return <RegisterForm onDone={onDone} onOther={onOther} />;
  return (
    <div className={styles.form}>
      <h2 className={styles.title}>{t('contract.apply.title')}</h2>
      <p>{t('contract.apply.offer')}</p>
      <Button look="primary" wide onPress={() => address.go('/apply')}>
        {t('contract.apply.toForm')}
      </Button>
      <Button look="plain" wide onPress={onOther}>
        {t('contract.apply.toSignIn')}
      </Button>
    </div>
  );
}
