/** How a wait is said: four ways, each with what it means and what it would say in this room at this moment. */

import type { QuotePreview } from '#renderer/connection/station.ts';
import { rangeWords } from '#renderer/host-stand/quotes/quote-words.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { defaultSettings, type QuoteDisplay, quoteDisplay } from '#shared/settings/settings.ts';
import styles from './display-choice.module.css';
import { useExamples } from './use-example.ts';

const exampleSize = 4;

type CardProps = {
  readonly display: QuoteDisplay;
  readonly isChosen: boolean;
  readonly example: QuotePreview | undefined;
};

function DisplayCard({ display, isChosen, example }: CardProps) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const name = t(`settings.quotes.display.${display}.name`);
  const choose = (): void => {
    const details = { quoteDisplay: display };
    if (!isChosen) void make('settings.set', { details }, t('settings.quotes.chosen', { name }));
  };
  return (
    <li>
      <button type="button" className={styles.card} aria-pressed={isChosen} onClick={choose}>
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          {isChosen ? <StateBadge shape="tick" tone="accent" word={t('settings.quotes.inUse')} /> : null}
        </span>
        <span className={styles.about}>{t(`settings.quotes.display.${display}.about`)}</span>
        {example?.kind === 'quoted' ? (
          <span className={styles.example}>
            {t('settings.quotes.example', { size: exampleSize, range: rangeWords(t, example.quote) })}
          </span>
        ) : null}
      </button>
    </li>
  );
}

export function DisplayChoice() {
  const { t } = useTranslation();
  const chosen = useStand(({ rows }) => rows.settings?.quoteDisplay ?? defaultSettings.quoteDisplay);
  const examples = useExamples(exampleSize);
  const hasNoTables = examples?.get(chosen)?.kind === 'no-tables';
  return (
    <>
      <ul className={styles.cards}>
        {quoteDisplay.options.map((display) => (
          <DisplayCard
            key={display}
            display={display}
            isChosen={display === chosen}
            example={examples?.get(display)}
          />
        ))}
      </ul>
      {hasNoTables ? <p className={styles.none}>{t('settings.quotes.noTables')}</p> : null}
    </>
  );
}
