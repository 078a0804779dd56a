/** The screens this station lets in; one that was lost or sold is put out here. */
import { Trash2 } from 'lucide-react';
import type { KnownScreen } from '#renderer/connection/station.ts';
import { useClockWords, useServices } from '#renderer/store/stand-context.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { SectionFrame } from './section-frame.tsx';
import styles from './settings.module.css';
import { useKept } from './use-kept.ts';

type Props = { readonly screen: KnownScreen; readonly onRemove: () => void };

function useScreenName(): (screen: KnownScreen) => string {
  const { t } = useTranslation();
  const { moment } = useClockWords();
  return ({ name, isWindow, createdAt }) => {
    if (name !== null) return name;
    return isWindow
      ? t('settings.screens.computer')
      : t('settings.screens.browser', { since: moment(createdAt) });
  };
}

function ScreenRow({ screen, onRemove }: Props) {
  const { t } = useTranslation();
  const { moment } = useClockWords();
  const name = useScreenName()(screen);
  const { isThis, isWindow, lastSeenAt } = screen;
  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        <p>{name}</p>
        <p className={styles.quiet}>
          {isThis ? t('settings.screens.this') : t('settings.screens.lastUsed', { time: moment(lastSeenAt) })}
        </p>
      </div>
      {isThis || isWindow ? null : (
        <IconButton
          label={t('settings.screens.remove', { name })}
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
    <SectionFrame section="screens">
      {screens === 'unread' ? <p className={styles.quiet}>{t('settings.unread')}</p> : null}
      <ul className={styles.list}>
        {screens === null || screens === 'unread'
          ? null
          : screens.map((screen) => (
              <ScreenRow key={screen.id} screen={screen} onRemove={() => void remove(screen.id)} />
            ))}
      </ul>
    </SectionFrame>
  );
}
