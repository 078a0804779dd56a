/** Tries a PIN at the station and says what came of it. The wait after wrong PINs is the station's, never the screen's. */
import { useState } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

export type Unlock = {
  readonly unlock: (pin: string) => void;
  readonly problem: string | null;
  readonly waitUntil: number | null;
  readonly isBusy: boolean;
};

export function useUnlock(lockedOutUntil: number | null): Unlock {
  const { t } = useTranslation();
  const { station, realNow, refreshDoor } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const [waitUntil, setWaitUntil] = useState(lockedOutUntil);
  const [isBusy, setBusy] = useState(false);

  const tryPin = async (pin: string): Promise<void> => {
    setBusy(true);
    const answer = await station.unlock(pin);
    setBusy(false);
    if (answer.kind === 'unlocked') {
      setProblem(null);
      await refreshDoor();
    } else if (answer.kind === 'unreachable') setProblem(t('lock.unreachable'));
    else if (answer.kind === 'nothing-here') setProblem(t('lock.nothingHere', { name: answer.name }));
    else {
      setProblem(t('lock.wrong'));
      setWaitUntil(answer.waitMs === 0 ? null : realNow() + answer.waitMs);
    }
  };
  return { unlock: (pin) => void tryPin(pin), problem, waitUntil, isBusy };
}
