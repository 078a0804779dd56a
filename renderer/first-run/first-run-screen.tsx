/** A station without data: bring back a backup, join a cloud, look at demo data, or start on its own. */
import { useState } from 'react';
import { CloudPairing } from './cloud-pairing.tsx';
import { FirstRunChoices, type FirstRunStep } from './first-run-choices.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { StartAlone } from './start-alone.tsx';

export function FirstRunScreen() {
  const [step, setStep] = useState<FirstRunStep>('choices');
  const back = (): void => setStep('choices');
  switch (step) {
    case 'choices':
      return <FirstRunChoices onStep={setStep} />;
    case 'restore':
      return <RestoreBackup onBack={back} />;
    case 'pair':
      return <CloudPairing onBack={back} />;
    case 'alone':
      return <StartAlone onBack={back} />;
  }
}
