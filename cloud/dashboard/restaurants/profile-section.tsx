/** A restaurant's profile. Name, time zone, currency and country reach its stations through the log. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { showPhone } from '#shared/phone/phone.ts';
import { languageOf, languageOptions } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { PlaceFields } from '../forms/place-fields.tsx';
import { Section } from '../forms/section.tsx';
import { useRestaurant, useSignedIn } from '../signed-in/signed-in-context.tsx';
import { changedFields } from './changed-fields.ts';
import styles from './restaurants.module.css';
import type { ShownRestaurant } from './shown-restaurant.ts';

type Profile = ShownRestaurant['profile'];

type Props = { readonly profile: Profile; readonly onChanged: () => void };
type FieldsProps = { readonly draft: Profile; readonly onChange: (draft: Profile) => void };

function AboutFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const field = (name: 'businessType' | 'cuisine' | 'contactPerson') => ({
    label: t(`restaurants.${name}`),
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
    maxLength: 60,
  });
  return (
    <>
      <TextField {...field('businessType')} placeholder={t('restaurants.businessTypeExample')} />
      <TextField {...field('cuisine')} placeholder={t('restaurants.cuisineExample')} />
      <TextField {...field('contactPerson')} />
      <div className={styles.whole}>
        <TextArea
          label={t('restaurants.description')}
          value={draft.description}
          onChange={(description) => onChange({ ...draft, description })}
          maxLength={1000}
        />
      </div>
      <TextField
        label={t('restaurants.phone')}
        value={draft.phone ?? ''}
        onChange={(phone) => onChange({ ...draft, phone: phone === '' ? null : phone })}
        type="tel"
        maxLength={40}
      />
      <TextField
        label={t('restaurants.email')}
        value={draft.email ?? ''}
        onChange={(email) => onChange({ ...draft, email: email === '' ? null : email })}
        type="email"
        maxLength={254}
      />
    </>
  );
}

/** With the phone as people of its country write it. */
const asTyped = (profile: Profile): Profile => ({
  ...profile,
  phone: profile.phone === null ? null : showPhone(profile.phone, profile.country),
});

function detailsOf(profile: Profile) {
  const { name, timeZone, currency, country, locale, businessType, cuisine } = profile;
  const { description, contactPerson, phone, email } = profile;
  const words = { businessType, cuisine, description, contactPerson, phone, email };
  return { ...words, name, timeZone, currency, country, locale: languageOf(locale) };
}

export function ProfileSection({ profile, onChanged }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const { askAgain } = useSignedIn();
  const { id: restaurantId } = useRestaurant();
  const [opened, setOpened] = useState<Profile>(() => asTyped(profile));
  const [draft, setDraft] = useState<Profile>(opened);
  const save = async (): Promise<void> => {
    const details = changedFields(detailsOf(opened), detailsOf(draft));
    await api.restaurants.change.mutate({ restaurantId, details });
    setOpened(draft);
    onChanged();
    askAgain();
  };
  return (
    <Section
      title={t('restaurants.profile')}
      about={t('restaurants.profileAbout')}
      problem={draft.name.trim().length < 2 ? t('dashboard.register.wrong.restaurant') : undefined}
      draft={draft}
      save={save}
    >
      <div className={styles.grid}>
        <TextField
          label={t('dashboard.register.restaurant')}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          maxLength={100}
        />
        <Select
          label={t('restaurants.language')}
          value={languageOf(draft.locale)}
          options={languageOptions}
          onChange={(locale) => setDraft({ ...draft, locale })}
        />
        <PlaceFields place={draft} onChange={setDraft} />
        <AboutFields draft={draft} onChange={setDraft} />
      </div>
    </Section>
  );
}
