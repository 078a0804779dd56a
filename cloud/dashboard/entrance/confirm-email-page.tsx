/** Where the letter leads that goes to another address somebody wants for their account. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { LetterPage } from './letter-page.tsx';

export function ConfirmEmailPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const words = {
    title: t('accounts.confirm.title'),
    text: t('accounts.confirm.text'),
    go: t('accounts.confirm.go'),
    done: t('accounts.confirm.done'),
    already: t('accounts.confirm.already'),
    again: t('accounts.confirm.again'),
    toStart: t('accounts.verify.toStart'),
  };
  return (
    <LetterPage
      words={words}
      page="change-email"
      onPress={(token) => api.accounts.confirmEmail.mutate({ token })}
    />
  );
}
