/** Names, phone and language of whoever is signed in. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageOptions } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { type OwnAccount, useSignedIn } from '../signed-in/signed-in-context.tsx';
import { AccountForm } from './account-form.tsx';

const profileOf = (account: OwnAccount) => {
  const { firstName, lastName, preferredName, phone, language, takesNews } = account;
  return { firstName, lastName, preferredName, language, takesNews, phone: phone ?? '' };
};
type Profile = ReturnType<typeof profileOf>;

type FieldsProps = {
  readonly own: Profile;
  readonly isPhoneWrong: boolean;
  readonly onChange: (profile: Profile) => void;
};

function ProfileFields({ own, isPhoneWrong, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const text = (field: 'firstName' | 'lastName' | 'preferredName') => ({
    value: own[field],
    onChange: (value: string) => onChange({ ...own, [field]: value }),
    maxLength: 100,
  });
  return (
    <>
      <TextField label={t('accounts.firstName')} {...text('firstName')} autoComplete="given-name" required />
      <TextField label={t('accounts.lastName')} {...text('lastName')} autoComplete="family-name" />
      <TextField
        label={t('accounts.page.preferredName')}
        {...text('preferredName')}
        autoComplete="nickname"
      />
      <TextField
        label={t('accounts.page.phone')}
        hint={t('accounts.page.phoneHint')}
        problem={isPhoneWrong ? t('accounts.page.phoneWrong') : undefined}
        value={own.phone}
        onChange={(phone) => onChange({ ...own, phone })}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
      />
    </>
  );
}

export function ProfilePanel({ account }: { readonly account: OwnAccount }) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { askAgain } = useSignedIn();
  const command = useCommand();
  const { failure } = command;
  const [own, change] = useState(() => profileOf(account));
  const isPhoneWrong = failure?.kind === 'invalid' && failure.fields.includes('phone');
  const save = async (): Promise<void> => {
    await api.accounts.updateProfile.mutate(own);
    toasts.show({ title: t('accounts.page.saved') });
    askAgain();
  };
  return (
    <AccountForm
      title={t('accounts.page.profile')}
      draft={own}
      command={command}
      act={save}
      rest={isPhoneWrong ? undefined : failure}
      go={t('accounts.page.save')}
      look="primary"
    >
      <ProfileFields own={own} isPhoneWrong={isPhoneWrong} onChange={change} />
      <Select
        label={t('accounts.page.language')}
        value={own.language}
        options={languageOptions}
        onChange={(language) => change({ ...own, language })}
      />
      <Switch
        label={t('accounts.page.news')}
        checked={own.takesNews}
        onChange={(takesNews) => change({ ...own, takesNews })}
      />
    </AccountForm>
  );
}
