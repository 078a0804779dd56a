/** The logo of the business: one at a time, and none brings back the first letter of its name. */
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { sendBytes } from '../cloud-api/send-bytes.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import photos from '../restaurants/photos.module.css';
import sections from '../restaurants/restaurants.module.css';
import styles from './branding.module.css';

type Props = { readonly logoKey: string | null; readonly onChanged: () => void };

const path = '/files/logo';

export function LogoSection({ logoKey, onChanged }: Props) {
  const { t } = useTranslation();
  const { connection } = useServices();
  const { isBusy, failure, run } = useCommand();
  const file = useRef<HTMLInputElement>(null);
  const [heading, field] = [useId(), useId()];
  const send = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    if (chosen === undefined) return;
    await sendBytes(connection, { path, method: 'POST', body: chosen });
    if (file.current !== null) file.current.value = '';
    onChanged();
  };
  const remove = async (): Promise<void> => {
    await sendBytes(connection, { path, method: 'DELETE' });
    onChanged();
  };
  return (
    <form
      className={sections.section}
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        run(send);
      }}
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
        <div className={photos.file}>
          <label htmlFor={field} className={photos.label}>
            {t('branding.logoFile')}
          </label>
          <input
            ref={file}
            id={field}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            required
            className={photos.input}
          />
        </div>
        <FailureNotice failure={failure} />
        <div className={sections.foot}>
          {logoKey === null ? null : (
            <Button look="plain" disabled={isBusy} onPress={() => run(remove)}>
              {t('branding.logoRemove')}
            </Button>
          )}
          <Button type="submit" look="primary" disabled={isBusy}>
            {t('branding.logoSend')}
          </Button>
        </div>
      </div>
    </form>
  );
}
