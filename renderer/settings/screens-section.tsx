/** The screens this station lets in; one that was lost or sold is put out here. */
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KnownScreen } from '#renderer/connection/station.ts';
import { useClockWords, useServices } from '#renderer/store/stand-context.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './settings-panel.module.css';
import { useKept } from './use-kept.ts';

/** The name the station gives its own window; every other screen came as a browser. */
const ownWindow = 'This computer';

type Props = { readonly screen: KnownScreen; readonly onRemove: () => void };

function ScreenRow({ screen: { name, isThis, createdAt, lastSeenAt }, onRemove }: Props) {
  const { t } = useTranslation();
  const { moment } = useClockWords();
  const since = moment(createdAt);
  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        <p>
          {name === ownWindow ? t('settings.screens.computer') : t('settings.screens.browser', { since })}
        </p>
        <p className={styles.quiet}>
          {isThis ? t('settings.screens.this') : t('settings.screens.lastUsed', { time: moment(lastSeenAt) })}
        </p>
      </div>
      {isThis || name === ownWindow ? null : (
        <IconButton
          label={t('settings.screens.remove', { since })}
          icon={<Trash2 size={18} aria-hidden />}
          onPress={onRemove}
        />
      )}
    </li>
  );
}

export function ScreensSection() {
  const { t } = useTranslation();
  const { station, toasts } = useServices();
  const { value: screens, readAgain } = useKept(station.care.screens);
  const remove = async (screenId: string): Promise<void> => {
    const isDone = await station.care.removeScreen(screenId).then(
      () => true,
      () => false,
    );
    toasts.show({ title: isDone ? t('settings.screens.removed') : t('settings.unread') });
    await readAgain();
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('settings.screens.title')}</h3>
      <p className={styles.quiet}>{t('settings.screens.about')}</p>
      {screens === 'unread' ? <p className={styles.quiet}>{t('settings.unread')}</p> : null}
      <ul className={styles.rows}>
        {(screens === 'unread' ? [] : (screens ?? [])).map((screen) => (
          <ScreenRow key={screen.id} screen={screen} onRemove={() => void remove(screen.id)} />
        ))}
      </ul>
    </section>
  );
}
