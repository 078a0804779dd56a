/** What this screen is called where others read which one somebody stood at. */

import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { cleanText } from '#shared/text/clean-text.ts';
import { SavedField } from './saved-field.tsx';
import { useKept } from './use-kept.ts';

const longest = 40;

export function ScreenName() {
  const { t } = useTranslation();
  const { station, toasts } = useServices();
  const { value, readAgain } = useKept(station.care.ownName);
  const save = async (text: string): Promise<void> => {
    const isDone = await station.care.nameScreen(cleanText(text)).then(
      () => true,
      () => false,
    );
    toasts.show({
      title: isDone ? t('settings.saved', { what: t('settings.screen.name') }) : t('settings.unread'),
    });
    await readAgain();
  };
  if (value === null) return null;
  const name = value === 'unread' ? '' : value;
  return (
    <SavedField
      label={t('settings.screen.name')}
      value={name}
      hint={t('settings.screen.nameHint')}
      problem={t('settings.screen.nameProblem')}
      maxLength={longest}
      isRight={(text) => cleanText(text) !== ''}
      onSave={save}
    />
  );
}
