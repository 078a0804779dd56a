/** How well quotes were kept: one figure first, then what stands behind it, by size, hour and host. */
import { Target } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { QuoteScores } from '#renderer/connection/station.ts';
import { StandPage } from '#renderer/host-stand/stand-page.tsx';
import { openSettings } from '#renderer/settings/open-settings.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Headline } from './headline.tsx';
import { ScoreTables } from './score-tables.tsx';
import styles from './scores-page.module.css';

const periods = ['7', '30', '90'] as const;
type Period = (typeof periods)[number];

type Answer =
  | { readonly kind: 'coming' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly scores: QuoteScores };

function useScores(period: Period): Answer {
  const { station } = useServices();
  const [answer, setAnswer] = useState<Answer>({ kind: 'coming' });
  useEffect(() => {
    let isCurrent = true;
    station.quotes.scores(Number(period)).then(
      (scores) => isCurrent && setAnswer({ kind: 'here', scores }),
      () => isCurrent && setAnswer({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [station, period]);
  return answer;
}

function Content({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  switch (answer.kind) {
    case 'coming':
      return <Skeleton shape="row" />;
    case 'failed':
      return <ErrorNotice title={t('scores.failed')} />;
    case 'here':
      return answer.scores.all.kept === null ? (
        <EmptyState
          icon={<Target size={32} aria-hidden />}
          title={t('scores.empty.title')}
          text={t('scores.empty.text')}
        />
      ) : (
        <>
          <Headline score={answer.scores.all} />
          <ScoreTables scores={answer.scores} />
        </>
      );
  }
}

function Scores() {
  const { t } = useTranslation();
  const [period, setPeriod] = useState<Period>('30');
  const answer = useScores(period);
  return (
    <>
      <div className={styles.lead}>
        <p className={styles.about}>{t('scores.about')}</p>
        <Select
          label={t('scores.period')}
          value={period}
          options={periods.map((value) => ({ value, label: t('scores.days', { count: Number(value) }) }))}
          onChange={setPeriod}
        />
      </div>
      <Content answer={answer} />
    </>
  );
}

export function ScoresPage() {
  const { t } = useTranslation();
  const { view } = useServices();
  const mayLook = useMay('reports.view');
  const mayManage = useMay('settings.manage');
  const toWaits = (
    <Button look="plain" onPress={() => openSettings(view, 'quotes')}>
      {t('settings.section.quotes')}
    </Button>
  );
  return (
    <StandPage title={t('scores.title')} actions={mayManage ? toWaits : undefined}>
      <div className={styles.column}>{mayLook ? <Scores /> : <p>{t('scores.onlyReports')}</p>}</div>
    </StandPage>
  );
}
