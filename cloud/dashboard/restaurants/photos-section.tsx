/** Photos of a restaurant, each with words for who cannot see it; one of them is the primary one. */
import { ImagePlus } from 'lucide-react';
import { useId, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { sendBytes } from '../cloud-api/send-bytes.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import sections from '../forms/section.module.css';
import { PictureField } from '../pictures/picture-field.tsx';
import { usePicture } from '../pictures/use-picture.ts';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { ChangeButton } from '../viewing/change-button.tsx';
import styles from './photos.module.css';
import type { ShownRestaurant } from './shown-restaurant.ts';

type Photo = ShownRestaurant['photos'][number];

type Props = { readonly photos: readonly Photo[]; readonly onChanged: () => void };

function OnePhoto({ photo, onChanged }: { readonly photo: Photo; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { api, connection } = useServices();
  const { id: restaurantId } = useRestaurant();
  const { isBusy, failure, run } = useCommand();
  const makePrimary = async (): Promise<void> => {
    await api.restaurants.setPrimaryPhoto.mutate({ restaurantId, photoId: photo.id });
    onChanged();
  };
  const remove = async (): Promise<void> => {
    await sendBytes(connection, {
      path: `/files/restaurants/${restaurantId}/photos/${photo.id}`,
      method: 'DELETE',
    });
    onChanged();
  };
  return (
    <li className={styles.photo}>
      <img className={styles.picture} src={`/files/${photo.key}`} alt={photo.altText} />
      <div className={styles.words}>
        <span className={styles.alt}>{photo.altText}</span>
        {photo.isPrimary ? (
          <StateBadge shape="tick" tone="accent" word={t('restaurants.primary')} />
        ) : (
          <ChangeButton
            look="plain"
            snug
            disabled={isBusy}
            label={t('restaurants.makePrimaryNamed', { street: photo.altText })}
            onPress={() => run(makePrimary)}
          >
            {t('restaurants.makePrimary')}
          </ChangeButton>
        )}
        <ChangeButton
          look="plain"
          snug
          disabled={isBusy}
          label={t('restaurants.removeNamed', { street: photo.altText })}
          onPress={() => run(remove)}
        >
          {t('restaurants.remove')}
        </ChangeButton>
      </div>
      <FailureNotice failure={failure} />
    </li>
  );
}

function NewPhoto({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { id: restaurantId } = useRestaurant();
  const [altText, setAltText] = useState('');
  const photo = usePicture({
    path: () => `/files/restaurants/${restaurantId}/photos?alt=${encodeURIComponent(altText)}`,
    onChanged: () => {
      setAltText('');
      onChanged();
    },
  });
  return (
    <Form
      className={styles.form}
      aria-label={t('restaurants.photoAdd')}
      draft={[photo.isChosen, altText]}
      command={photo.command}
      act={photo.send}
    >
      <PictureField key={photo.round} label={t('restaurants.photoFile')} onChoose={photo.choose} />
      <TextField
        label={t('restaurants.photoAlt')}
        hint={t('restaurants.photoAltHint')}
        value={altText}
        onChange={setAltText}
        maxLength={200}
        required
      />
      <FailureNotice failure={photo.failure} />
      <div>
        <ChangeButton type="submit" disabled={photo.isBusy}>
          <ImagePlus size={18} aria-hidden />
          {photo.isSending ? t('pictures.sending') : t('restaurants.photoAdd')}
        </ChangeButton>
      </div>
    </Form>
  );
}

export function PhotosSection({ photos, onChanged }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section className={sections.section} aria-labelledby={heading}>
      <div className={sections.aside}>
        <h2 id={heading} className={sections.title}>
          {t('restaurants.photos')}
        </h2>
        <p className={sections.about}>{t('restaurants.photosAbout')}</p>
      </div>
      <div className={sections.fields}>
        {photos.length === 0 ? null : (
          <ul className={styles.photos}>
            {photos.map((photo) => (
              <OnePhoto key={photo.id} photo={photo} onChanged={onChanged} />
            ))}
          </ul>
        )}
        <NewPhoto onChanged={onChanged} />
      </div>
    </section>
  );
}
