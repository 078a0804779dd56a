/** Before practice: which evening, how fast, and that nothing of it is real. */
import { useEffect, useState } from 'react';
import type { PracticeNight, PracticeWish } from '#renderer/connection/station.ts';
import { useClockWords, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { practicePace, practiceSpeed, practiceSpeeds } from '#shared/practice/practice-evening.ts';
import styles from './practice-panel.module.css';
import { usePracticeSteps } from './use-practice-steps.ts';

const usualSpeed = 10;

const speedWords = { 1: 'real', 5: 'five', 10: 'ten', 30: 'thirty' } as const;

/** Null until the station has told them. */
function useNights(): readonly PracticeNight[] | null {
  const { station } = useServices();
  const [nights, setNights] = useState<readonly PracticeNight[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const found = await station.practice.nights();
      if (isCurrent) setNights(found);
    };
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [station]);
  return nights;
}

function useEvenings(nights: readonly PracticeNight[]): readonly SelectOption<string>[] {
  const { t } = useTranslation();
  const clock = useClockWords();
  return [
    ...practicePace.options.map((pace) => ({ value: pace, label: t(`practice.pace.${pace}`) })),
    ...nights.map(({ nightAt, beganAt, parties }) => ({
      value: String(nightAt),
      label: t('practice.night', { day: clock.day(beganAt), count: parties }),
    })),
  ];
}

function wishOf(evening: string, chosen: string): PracticeWish {
  const pace = practicePace.safeParse(evening);
  const speed = practiceSpeed.safeParse(Number(chosen)).data ?? usualSpeed;
  if (pace.success) return { kind: 'generated', pace: pace.data, speed };
  return { kind: 'recorded', nightAt: Number(evening), speed };
}

export function PracticePanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const nights = useNights();
  const evenings = useEvenings(nights ?? []);
  const [evening, setEvening] = useState<string>('usual');
  const [speed, setSpeed] = useState(String(usualSpeed));
  const [isBusy, setBusy] = useState(false);
  const isSending = useStand(({ pending }) => pending.length > 0);
  const { start } = usePracticeSteps();
  const why = isSending ? t('practice.sending') : isBusy ? t('ui.coming') : null;
  const begin = (): void => {
    setBusy(true);
    void start(wishOf(evening, speed)).then(() => setBusy(false));
  };
  const speeds = practiceSpeeds.map((each) => ({
    value: String(each),
    label: t(`practice.atSpeed.${speedWords[each]}`),
  }));
  const foot = (
    <>
      <Button look="plain" onPress={onClose}>
        {t('practice.notNow')}
      </Button>
      <Button look="primary" disabledWhy={why} onPress={begin}>
        {t('practice.begin')}
      </Button>
    </>
  );
  return (
    <Dialog open title={t('practice.title')} closeLabel={t('ui.close')} foot={foot} onClose={onClose}>
      <div className={styles.panel}>
        <p>{t('practice.about')}</p>
        <Select label={t('practice.evening')} value={evening} options={evenings} onChange={setEvening} />
        <p className={styles.hint}>
          {nights?.length === 0 ? t('practice.noNights') : t('practice.nightsAbout')}
        </p>
        <Select label={t('practice.speedLabel')} value={speed} options={speeds} onChange={setSpeed} />
      </div>
    </Dialog>
  );
}
