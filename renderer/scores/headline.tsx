/** The figure a manager asks for first, large, and the three that explain it. */

import type { QuoteScore } from '#renderer/connection/station.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { biasWords, errorWords, shareWords } from './score-words.ts';
import styles from './scores-page.module.css';

type FigureProps = { readonly name: string; readonly value: string; readonly about: string };

function Figure({ name, value, about }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.aboutFigure}>{about}</dd>
    </div>
  );
}

export function Headline({ score }: { readonly score: QuoteScore }) {
  const { t } = useTranslation();
  const { kept, error, withinFive, bias, lastTenError } = score;
  return (
    <section className={styles.headline}>
      <dl className={styles.figures}>
        <Figure name={t('scores.kept.name')} value={shareWords(t, kept)} about={t('scores.kept.about')} />
        <Figure name={t('scores.error.name')} value={errorWords(t, error)} about={t('scores.error.about')} />
        <Figure
          name={t('scores.withinFive.name')}
          value={shareWords(t, withinFive)}
          about={t('scores.withinFive.about')}
        />
        <Figure name={t('scores.bias.name')} value={biasWords(t, bias)} about={t('scores.bias.about')} />
      </dl>
      <p className={styles.compared}>
        {lastTenError === null
          ? t('scores.lastTen.none')
          : t('scores.lastTen.better', { minutes: Math.round(lastTenError * 10) / 10 })}
      </p>
    </section>
  );
}
