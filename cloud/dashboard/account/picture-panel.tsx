/** One's own picture, which colleagues see beside the name: chosen, changed or taken away. */
import { useId } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { Form } from '../forms/form.tsx';
import layout from '../layout/layout.module.css';
import { Avatar } from '../pictures/avatar.tsx';
import { PictureField } from '../pictures/picture-field.tsx';
import styles from '../pictures/pictures.module.css';
import { usePicture } from '../pictures/use-picture.ts';
import { type OwnAccount, useSignedIn } from '../signed-in/signed-in-context.tsx';

export function PicturePanel({ account }: { readonly account: OwnAccount }) {
  const { t } = useTranslation();
  const { askAgain } = useSignedIn();
  const heading = useId();
  const picture = usePicture({ path: () => '/files/account/picture', onChanged: askAgain });
  const { pictureKey, firstName } = account;
  return (
    <section className={layout.card}>
      <h2 id={heading} className={layout.title}>
        {t('pictures.own.title')}
      </h2>
      <div className={styles.own}>
        <Avatar name={firstName} pictureKey={pictureKey} size="large" />
        <p className={layout.about}>{t('pictures.own.about')}</p>
      </div>
      <Form
        className={layout.form}
        aria-labelledby={heading}
        draft={picture.isChosen}
        command={picture.command}
        act={picture.send}
      >
        <PictureField key={picture.round} label={t('pictures.own.file')} onChoose={picture.choose} />
        <FailureNotice failure={picture.failure} />
        <div className={layout.acts}>
          <Button type="submit" disabled={picture.isBusy}>
            {picture.isSending ? t('pictures.sending') : t('pictures.own.use')}
          </Button>
          {pictureKey === null ? null : (
            <Button look="plain" disabled={picture.isBusy} onPress={picture.remove}>
              {t('pictures.own.remove')}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}
