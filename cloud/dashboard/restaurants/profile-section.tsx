/** A restaurant's profile. Name, time zone, currency and country reach its stations through the log. */

import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { changedFields, mergeFields } from '#shared/edits/merge-fields.ts';
import { showPhone } from '#shared/phone/phone.ts';
import { languageNames, languageOf, languageOptions } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { ClashList } from '../edits/clash-list.tsx';
import { useEdit } from '../edits/use-edit.ts';
import { PlaceFields } from '../forms/place-fields.tsx';
import { Section } from '../forms/section.tsx';
import { useRestaurant, useSignedIn } from '../signed-in/signed-in-context.tsx';
import styles from './restaurants.module.css';
import type { ShownRestaurant } from './shown-restaurant.ts';

type Profile = ShownRestaurant['profile'];
type Details = ReturnType<typeof detailsOf>;

type Props = { readonly profile: Profile; readonly onChanged: () => void };
type FieldsProps = {
  readonly there: Details;
  readonly draft: Details;
  readonly onChange: (draft: Details) => void;
};

/** As people of its country write it, until somebody types in it. */
function usePhone({ there, draft, onChange }: FieldsProps) {
  const shown = there.phone === null ? '' : showPhone(there.phone, there.country);
  return {
    value: draft.phone === there.phone ? shown : (draft.phone ?? ''),
    onChange: (typed: string): void => {
      const phone = typed === '' ? null : typed;
      onChange({ ...draft, phone: typed === shown ? there.phone : phone });
    },
  };
}

function AboutFields(props: FieldsProps) {
  const { t } = useTranslation();
  const { draft, onChange } = props;
  const phone = usePhone(props);
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
      <TextField label={t('restaurants.phone')} {...phone} type="tel" maxLength={40} />
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

function detailsOf(profile: Profile) {
  const { name, timeZone, currency, country, locale, businessType, cuisine } = profile;
  const { description, contactPerson, phone, email } = profile;
  const words = { businessType, cuisine, description, contactPerson, phone, email };
  return { ...words, name, timeZone, currency, country, locale: languageOf(locale) };
}

function useClashWords() {
  const { t, i18n } = useTranslation();
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const names: Readonly<Record<string, string>> = {
    name: t('dashboard.register.restaurant'),
    country: t('dashboard.register.country'),
    currency: t('dashboard.register.currency'),
    timeZone: t('dashboard.register.timeZone'),
    locale: t('restaurants.language'),
    businessType: t('restaurants.businessType'),
    cuisine: t('restaurants.cuisine'),
    contactPerson: t('restaurants.contactPerson'),
    description: t('restaurants.description'),
    phone: t('restaurants.phone'),
    email: t('restaurants.email'),
  };
  return {
    nameOf: (field: string): string => names[field] ?? field,
    wordsOf: (field: string, details: Details): string => {
      const { country, locale, phone } = details;
      const words: Readonly<Record<string, string | null>> = {
        ...details,
        country: countries.of(country) ?? country,
        locale: languageNames[locale],
        phone: phone === null ? '' : showPhone(phone, country),
      };
      return words[field] ?? '';
    },
  };
}

export function ProfileSection({ profile, onChanged }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const { askAgain } = useSignedIn();
  const { id: restaurantId } = useRestaurant();
  const edit = useEdit<Details>({ now: detailsOf(profile), merge: mergeFields, askAgain: onChanged });
  const { there, draft, change } = edit;
  const save = async (): Promise<void> => {
    await edit.save(({ opened, wanted }) =>
      api.restaurants.change.mutate({ restaurantId, opened, details: changedFields(opened, wanted) }),
    );
    askAgain();
  };
  const isNamed = draft.name.trim().length >= 2;
  return (
    <Section
      title={t('restaurants.profile')}
      about={t('restaurants.profileAbout')}
      problem={edit.problem}
      wasAsked={edit.wasAsked}
      draft={edit.typed}
      save={save}
    >
      <div className={styles.grid}>
        <TextField
          label={t('dashboard.register.restaurant')}
          value={draft.name}
          wrong={isNamed ? undefined : t('dashboard.register.wrong.restaurant')}
          onChange={(name) => change({ ...draft, name })}
          maxLength={100}
        />
        <Select
          label={t('restaurants.language')}
          value={draft.locale}
          options={languageOptions}
          onChange={(locale) => change({ ...draft, locale })}
        />
        <PlaceFields place={draft} onChange={change} />
        <AboutFields there={there} draft={draft} onChange={change} />
      </div>
      <ClashList edit={edit} {...useClashWords()} />
    </Section>
  );
}
