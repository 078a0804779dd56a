/** Sends whoever is signed in the letter again that confirms their address. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { type Command, useCommand } from '../cloud-api/use-command.ts';
import { useSignedIn } from './signed-in-context.tsx';

type Again = Pick<Command, 'isBusy' | 'failure'> & { readonly verifyAgain: () => void };

export function useVerifyAgain(): Again {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const { askAgain } = useSignedIn();
  const send = async (): Promise<void> => {
    await api.accounts.verifyAgain.mutate();
    toasts.show({ title: t('accounts.page.letterSent') });
    askAgain();
  };
  return { isBusy, failure, verifyAgain: () => run(send) };
}
