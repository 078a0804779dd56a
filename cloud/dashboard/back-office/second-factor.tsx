/** The second lock of the back office: set up or given, and behind it recovery codes until they are kept. */
import { useState } from 'react';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { EnrolStep } from './enrol-step.tsx';
import { CodeStep } from './office-door.tsx';
import { RecoveryStep } from './recovery-step.tsx';

type AtDoor = Awaited<ReturnType<CloudApi['operators']['me']['query']>>;
type Props = {
  readonly operator: Pick<AtDoor, 'email' | 'isEnrolled' | 'hasKeptCodes'>;
  readonly onDone: () => void;
};

export function SecondFactor({ operator: { email, isEnrolled, hasKeptCodes }, onDone }: Props) {
  const [codes, setCodes] = useState<readonly string[]>([]);
  if (codes.length > 0) return <RecoveryStep codes={codes} email={email} onDone={onDone} />;
  return isEnrolled ? (
    <CodeStep hasKeptCodes={hasKeptCodes} onCodes={setCodes} onDone={onDone} />
  ) : (
    <EnrolStep onCodes={setCodes} />
  );
}
