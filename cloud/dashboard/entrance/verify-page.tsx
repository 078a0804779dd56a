/** Where the letter leads that asks whether an address is right. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { LetterPage } from './letter-page.tsx';

export function VerifyPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const words = {
    title: t('accounts.verify.title'),
    text: t('accounts.verify.text'),
    go: t('accounts.verify.go'),
    done: t('accounts.verify.done'),
    already: t('accounts.verify.already'),
    again: t('accounts.verify.again'),
    toStart: t('accounts.verify.toStart'),
  };
  return (
    <LetterPage
      words={words}
      page="verify-email"
      onPress={(token) => api.accounts.verifyEmail.mutate({ token })}
    />
  );
}
