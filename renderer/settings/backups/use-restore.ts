/** Goes back to a backup and says what became of it; what was there before is one press away, on its page. */
import { useState } from 'react';
import type { Backup, RestoreAnswer } from '#renderer/connection/station.ts';
import { useClockWords, useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

export type Restore = {
  /** The backup that is being restored. */
  readonly progress: string | null;
  /** What was here before the last one was restored, while its page is open. */
  readonly before: Backup | null;
  readonly start: (name: string, takenAt: number) => void;
};

type Refused = Extract<RestoreAnswer, { readonly kind: 'refused' }>['reason'];

function useWhy(): (reason: Refused) => string {
  const { t } = useTranslation();
  return (reason) => {
    switch (reason) {
      case 'disk-low':
      case 'disk-full':
      case 'disk-fault':
      case 'copy-damaged':
      case 'stopped':
        return t(`settings.backups.problem.${reason}`);
      case 'not-found':
      case 'damaged':
      case 'newer':
      case 'not-ours':
      case 'other-restaurant':
        return t(`settings.backups.why.${reason}`);
    }
  };
}

export function useRestore(onDone: () => Promise<void>): Restore {
  const { t } = useTranslation();
  const { station, toasts, refreshDoor } = useServices();
  const { moment, time } = useClockWords();
  const why = useWhy();
  const [progress, setProgress] = useState<string | null>(null);
  const [before, setBefore] = useState<Backup | null>(null);
  const tell = (takenAt: number, kept: Backup): void =>
    toasts.show({
      title: t('settings.backups.restored', { moment: moment(takenAt) }),
      text: t('settings.backups.keptAs', { time: time(kept.takenAt) }),
    });
  const run = async (name: string, takenAt: number): Promise<void> => {
    setProgress(name);
    const answer = await station.care.restoreBackup(name).catch(() => null);
    setProgress(null);
    if (answer === null) toasts.show({ title: t('settings.unread'), lasting: true });
    else if (answer.kind === 'refused') {
      toasts.show({ title: t('settings.backups.notRestored'), text: why(answer.reason), lasting: true });
    } else {
      tell(takenAt, answer.kept);
      setBefore(answer.kept);
    }
    await refreshDoor();
    await onDone();
  };
  return { progress, before, start: (name, takenAt) => void run(name, takenAt) };
}
