/** Shuts a station out, once somebody has read what that means: only pairing it again takes it back. */
import { useRef, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { ChangeButton } from '../viewing/change-button.tsx';

type Props = { readonly name: string; readonly disabled: boolean; readonly onRevoke: () => void };

export function RevokeButton({ name, disabled, onRevoke }: Props) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const close = (): void => setAsked(false);
  const revoke = (): void => {
    close();
    onRevoke();
  };
  return (
    <>
      <ChangeButton
        label={t('dashboard.stations.revokeNamed', { name })}
        disabled={disabled}
        onPress={() => setAsked(true)}
      >
        {t('dashboard.stations.revoke')}
      </ChangeButton>
      <Dialog
        open={isAsked}
        title={t('dashboard.stations.revokeTitle', { name })}
        about={t('dashboard.stations.revokeAbout')}
        closeLabel={t('ui.close')}
        foot={
          <>
            <Button onPress={revoke}>{t('dashboard.stations.revoke')}</Button>
            <Button ref={first} look="primary" onPress={close}>
              {t('dashboard.stations.keep')}
            </Button>
          </>
        }
        focusFirst={first}
        onClose={close}
      />
    </>
  );
}
