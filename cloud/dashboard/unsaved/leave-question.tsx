/** The question before what was typed is lost. Escape stays. */
import { useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { leaveAnyway, stay } from './unsaved.ts';

export function LeaveQuestion() {
  const { t } = useTranslation();
  const { unsaved } = useServices();
  const isAsked = useStore(unsaved, ({ going }) => going !== null);
  const first = useRef<HTMLButtonElement>(null);
  const foot = (
    <>
      <Button onPress={() => leaveAnyway(unsaved)}>{t('unsaved.leave')}</Button>
      <Button ref={first} look="primary" onPress={() => stay(unsaved)}>
        {t('unsaved.stay')}
      </Button>
    </>
  );
  return (
    <Dialog
      open={isAsked}
      title={t('unsaved.title')}
      about={t('unsaved.text')}
      closeLabel={t('unsaved.stay')}
      foot={foot}
      focusFirst={first}
      onClose={() => stay(unsaved)}
    />
  );
}
