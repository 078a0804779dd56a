/** After practice: what came of the evening, and whether to go back to service or play it again. Meanwhile it stands still. */
import { useEffect, useState } from 'react';
import type { PracticeFigures } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { durationWords } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { usePracticeSteps } from './use-practice-steps.ts';

type Props = { readonly isOver: boolean; readonly onClose: () => void };

function useFigures(): PracticeFigures | null {
  const { station } = useServices();
  const [figures, setFigures] = useState<PracticeFigures | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      await station.practice.change({ isPaused: true });
      setFigures(await station.practice.review());
    };
    read().catch(() => undefined);
  }, [station]);
  return figures;
}

function useFacts(figures: PracticeFigures): readonly Fact[] {
  const { t } = useTranslation();
  const { seated, covers, waitedMinutes, promised, kept, walkedOff } = figures;
  return [
    { name: t('practice.review.seated'), value: t('practice.review.seatedOf', { count: seated, covers }) },
    {
      name: t('practice.review.waited'),
      value: waitedMinutes === null ? t('practice.review.nobody') : durationWords(t, waitedMinutes),
    },
    { name: t('practice.review.kept'), value: t('practice.review.keptOf', { kept, promised }) },
    { name: t('practice.review.walkedOff'), value: walkedOff },
  ];
}

function Figures({ figures }: { readonly figures: PracticeFigures }) {
  return <Facts facts={useFacts(figures)} />;
}

export function PracticeReviewDialog({ isOver, onClose }: Props) {
  const { t } = useTranslation();
  const figures = useFigures();
  const { again, change, end } = usePracticeSteps();
  const goOn = (): void => {
    onClose();
    void change({ isPaused: false });
  };
  const playAgain = (): void => {
    onClose();
    void again();
  };
  const foot = (
    <>
      <Button look="plain" onPress={playAgain}>
        {t('practice.review.again')}
      </Button>
      {isOver ? null : (
        <Button look="outline" onPress={goOn}>
          {t('practice.review.goOn')}
        </Button>
      )}
      <Button look="primary" onPress={() => void end()}>
        {t('practice.review.back')}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      title={isOver ? t('practice.review.over') : t('practice.review.title')}
      about={t('practice.review.about')}
      closeLabel={t('ui.close')}
      foot={foot}
      onClose={isOver ? onClose : goOn}
    >
      {figures === null ? null : <Figures figures={figures} />}
    </Dialog>
  );
}
