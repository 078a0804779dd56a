/** A failed question or change, in words, with a way to try again or to what helps where there is one. */
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Failure } from './cloud-api.ts';
import { failureWords } from './failure-words.ts';

type Props = {
  readonly failure: Failure | undefined;
  readonly onRetry?: () => void;
  /** A link to where it is put right. */
  readonly remedy?: ReactNode;
};

export function FailureNotice({ failure, onRetry, remedy }: Props) {
  const { t } = useTranslation();
  if (failure === undefined) return null;
  const action = onRetry === undefined ? remedy : <Button onPress={onRetry}>{t('ui.retry')}</Button>;
  return <ErrorNotice title={t('dashboard.failed')} text={failureWords(t, failure)} action={action} />;
}
