/** The second lock of the back office: set up or given, and behind it recovery codes until they are kept. */
import { useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { EnrolStep } from './enrol-step.tsx';
import { CodeStep } from './office-door.tsx';
import { RecoveryStep } from './recovery-step.tsx';

type AtDoor = Awaited<ReturnType<CloudApi['operators']['me']['query']>>;
type Props = {
  readonly operator: Pick<AtDoor, 'email' | 'isEnrolled' | 'hasKeptCodes'>;
  readonly onDone: () => void;
};

export function SecondFactor({ operator: { email, isEnrolled, hasKeptCodes }, onDone }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const keep = async (): Promise<void> => {
    await api.operators.keepCodes.mutate({ code: codes[0] ?? '' });
    onDone();
  };
  if (codes.length > 0)
    return <RecoveryStep codes={codes} email={email} until={t('recovery.until')} keep={keep} />;
  return isEnrolled ? (
    <CodeStep hasKeptCodes={hasKeptCodes} onCodes={setCodes} onDone={onDone} />
  ) : (
    <EnrolStep onCodes={setCodes} />
  );
}
