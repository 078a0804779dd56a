/** How many recovery codes an operator has left, and new ones for a code of their app, in force once they are kept. */
import { useCallback, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AccountForm } from '../account/account-form.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { useUnsaved } from '../unsaved/use-draft.ts';
import { useOffice } from './office-context.tsx';
import { RecoveryStep } from './recovery-step.tsx';

const OF = 10;

type Offered = Awaited<ReturnType<CloudApi['operators']['offerCodes']['mutate']>>;

type AskProps = { readonly left: number; readonly onOffered: (offered: Offered) => void };

function AskForCodes({ left, onOffered }: AskProps) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const [code, setCode] = useState('');
  const ask = async (): Promise<void> => {
    onOffered(await api.operators.offerCodes.mutate({ code }));
  };
  return (
    <AccountForm
      title={t('recovery.title')}
      about={left === 0 ? t('recovery.noneLeft') : t('recovery.left', { count: left, of: OF })}
      draft={code}
      command={command}
      act={ask}
      rest={command.failure}
      go={t('recovery.renewGo')}
    >
      <TextField
        label={t('office.door.code')}
        hint={t('recovery.renew')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        required
      />
    </AccountForm>
  );
}

type ShownProps = { readonly offered: Offered; readonly onKept: () => void };

function ShownCodes({ offered: { recoveryCodes, sealed }, onKept }: ShownProps) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { email } = useOffice();
  useUnsaved(true);
  const keep = async (): Promise<void> => {
    await api.operators.keepOffered.mutate({ sealed });
    toasts.show({ title: t('recovery.renewed') });
    onKept();
  };
  return (
    <section className={styles.card}>
      <RecoveryStep codes={recoveryCodes} email={email} until={t('recovery.untilKept')} keep={keep} />
    </section>
  );
}

export function OwnCodes() {
  const { api } = useServices();
  const [offered, setOffered] = useState<Offered | undefined>();
  const [left, askAgain] = useAnswer(useCallback(() => api.operators.codesLeft.query(), [api]));
  const done = (): void => {
    setOffered(undefined);
    askAgain();
  };
  if (offered !== undefined) return <ShownCodes offered={offered} onKept={done} />;
  if (left.kind === 'loading') return <Skeleton shape="row" />;
  if (left.kind === 'failed') return <FailureNotice failure={left.failure} onRetry={askAgain} />;
  return <AskForCodes left={left.value} onOffered={setOffered} />;
}
