/** The logo of the business: one at a time, and none brings back the first letter of its name. */
import { useId } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { Form } from '../forms/form.tsx';
import sections from '../forms/section.module.css';
import { PictureField } from '../pictures/picture-field.tsx';
import { usePicture } from '../pictures/use-picture.ts';
import { ChangeButton } from '../viewing/change-button.tsx';
import styles from './branding.module.css';

type Props = { readonly logoKey: string | null; readonly onChanged: () => void };

export function LogoSection({ logoKey, onChanged }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  const logo = usePicture({ path: () => '/files/logo', onChanged });
  return (
    <Form
      className={sections.section}
      aria-labelledby={heading}
      draft={logo.isChosen}
      command={logo.command}
      act={logo.send}
    >
      <div className={sections.aside}>
        <h2 id={heading} className={sections.title}>
          {t('branding.logo')}
        </h2>
        <p className={sections.about}>{t('branding.logoAbout')}</p>
      </div>
      <div className={sections.fields}>
        {logoKey === null ? null : (
          <img className={styles.logo} src={`/files/${logoKey}`} alt={t('branding.logoAlt')} />
        )}
        <PictureField key={logo.round} label={t('branding.logoFile')} onChoose={logo.choose} />
        <FailureNotice failure={logo.failure} />
        <div className={sections.foot}>
          {logoKey === null ? null : (
            <ChangeButton look="plain" disabled={logo.isBusy} onPress={logo.remove}>
              {t('branding.logoRemove')}
            </ChangeButton>
          )}
          <ChangeButton type="submit" look="primary" disabled={logo.isBusy}>
            {logo.isSending ? t('pictures.sending') : t('branding.logoSend')}
          </ChangeButton>
        </div>
      </div>
    </Form>
  );
}
