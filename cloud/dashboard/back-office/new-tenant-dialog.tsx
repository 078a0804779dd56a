/** Makes a tenant in one step: restaurant, short name, and the owner, who is sent a link. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type Language, languageOf, languageOptions } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { countriesIn, currencyOf, guessedCountry, guessedTimeZone, timeZones } from '../forms/places.ts';
import styles from '../layout/layout.module.css';
import { AskingDialog } from '../unsaved/asking-dialog.tsx';
import { useDraft } from '../unsaved/use-draft.ts';
import { SlugField } from './slug-field.tsx';

type Props = { readonly onClose: () => void; readonly onMade: () => void };

type Wish = {
  readonly name: string;
  readonly slug: string;
  readonly email: string;
  readonly owner: string;
  readonly language: Language;
  readonly country: string;
  readonly timeZone: string;
};

type FieldsProps = { readonly wish: Wish; readonly onChange: (wish: Wish) => void };

function PlaceFields({ wish, onChange }: FieldsProps) {
  const { t, i18n } = useTranslation();
  const set = (part: Partial<Wish>): void => onChange({ ...wish, ...part });
  return (
    <>
      <Select
        label={t('office.tenants.language')}
        value={wish.language}
        options={languageOptions}
        onChange={(language) => set({ language })}
      />
      <Select
        label={t('dashboard.register.country')}
        value={wish.country}
        options={countriesIn(i18n.language)}
        onChange={(country) => set({ country })}
      />
      <Select
        label={t('dashboard.register.timeZone')}
        value={wish.timeZone}
        options={timeZones()}
        onChange={(timeZone) => set({ timeZone })}
      />
    </>
  );
}

function TenantFields({ wish, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const set = (part: Partial<Wish>): void => onChange({ ...wish, ...part });
  return (
    <>
      <TextField
        label={t('office.tenants.name')}
        value={wish.name}
        onChange={(name) => set({ name })}
        autoFocus
      />
      <SlugField slug={wish.slug} onChange={(slug) => set({ slug })} />
      <TextField
        label={t('office.tenants.ownerName')}
        value={wish.owner}
        onChange={(owner) => set({ owner })}
      />
      <TextField
        label={t('office.tenants.ownerEmail')}
        value={wish.email}
        onChange={(email) => set({ email })}
        type="email"
      />
      <PlaceFields wish={wish} onChange={onChange} />
    </>
  );
}

export function NewTenantDialog({ onClose, onMade }: Props) {
  const { t, i18n } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const [wish, setWish] = useState<Wish>({
    ...{ name: '', slug: '', email: '', owner: '', language: languageOf(i18n.language) },
    ...{ country: guessedCountry(navigator.language), timeZone: guessedTimeZone() },
  });
  useDraft(wish);
  const create = async (): Promise<void> => {
    const { name, slug, email, owner, language, country, timeZone } = wish;
    const currency = currencyOf(country) ?? 'USD';
    await api.office.tenants.create.mutate({
      slug,
      restaurant: { name, timeZone, country, currency, locale: language },
      owner: { email, name: owner, language },
    });
    toasts.show({ title: t('office.tenants.created', { name }) });
    onMade();
    onClose();
  };
  const foot = (
    <Button look="primary" disabled={isBusy} onPress={() => run(create)}>
      {t('office.tenants.create')}
    </Button>
  );
  return (
    <AskingDialog
      open
      title={t('office.tenants.new')}
      closeLabel={t('ui.close')}
      foot={foot}
      failure={failure}
      onClose={onClose}
    >
      <div className={styles.form}>
        <TenantFields wish={wish} onChange={setWish} />
      </div>
    </AskingDialog>
  );
}
