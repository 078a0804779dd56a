/** What is still to do before the first evening; once all of it is done, only a line says since when. */

import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import section from '../forms/section.module.css';
import styles from './restaurants.module.css';
import type { ShownRestaurant } from './shown-restaurant.ts';

const steps = ['profile', 'hours', 'floor', 'staff', 'station'] as const;

export function SetUpSection({ setUp }: Pick<ShownRestaurant, 'setUp'>) {
  const { t, i18n } = useTranslation();
  if (setUp.completedAt !== null) {
    const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(setUp.completedAt);
    return (
      <p className={styles.done}>
        <StateBadge shape="tick" tone="accent" word={t('restaurants.setUp.since', { date })} />
      </p>
    );
  }
  const done = steps.filter((step) => setUp[step]).length;
  return (
    <section className={styles.setUp}>
      <h2 className={section.title}>{t('restaurants.setUp.title', { done, all: steps.length })}</h2>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            <StateBadge
              shape={setUp[step] ? 'tick' : 'ring'}
              tone={setUp[step] ? 'accent' : 'neutral'}
              word={t(setUp[step] ? 'restaurants.setUp.done' : 'restaurants.setUp.open')}
            />
            <span>{t(`restaurants.setUp.${step}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
