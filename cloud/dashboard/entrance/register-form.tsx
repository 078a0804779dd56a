/** Opens an account with its first restaurant; place and money are guessed from the browser and can be changed. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageOf } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { NewPasswordField } from '../forms/new-password-field.tsx';
import { newPlace, PlaceFields } from '../forms/place-fields.tsx';
import { type FormProblems, useFormProblems } from '../forms/use-form-problems.ts';

type Props = { readonly onDone: () => void; readonly onOther: () => void };
type Person = { readonly email: string; readonly password: string; readonly ownerName: string };

type PersonProps = {
  readonly person: Person;
  readonly problems: FormProblems;
  readonly onChange: (person: Person) => void;
};

function PersonFields({ person, problems, onChange }: PersonProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('dashboard.register.name')}
        problem={problems.at('ownerName')}
        value={person.ownerName}
        onChange={(ownerName) => onChange({ ...person, ownerName })}
        autoComplete="name"
      />
      <TextField
        label={t('dashboard.signIn.email')}
        problem={problems.at('email')}
        value={person.email}
        onChange={(email) => onChange({ ...person, email })}
        type="email"
        autoComplete="username"
      />
      <NewPasswordField
        label={t('dashboard.signIn.password')}
        problem={problems.at('password')}
        value={person.password}
        onChange={(password) => onChange({ ...person, password })}
      />
    </>
  );
}

export function RegisterForm({ onDone, onOther }: Props) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [person, setPerson] = useState<Person>({ email: '', password: '', ownerName: '' });
  const [place, setPlace] = useState(newPlace);
  const change = async (): Promise<void> => {
    const restaurant = { ...place, locale: languageOf(i18n.language) };
    await api.accounts.register.mutate({ ...person, restaurant });
    onDone();
  };
  return (
    <DoorForm
      title={t('dashboard.register.title')}
      draft={[person, place]}
      go={t('dashboard.register.go')}
      other={t('dashboard.register.toSignIn')}
      command={command}
      problems={problems}
      act={change}
      onOther={onOther}
    >
      <TextField
        label={t('dashboard.register.restaurant')}
        problem={problems.at('restaurant.name')}
        value={place.name}
        onChange={(name) => setPlace({ ...place, name })}
        autoComplete="organization"
        autoFocus
      />
      <PersonFields person={person} problems={problems} onChange={setPerson} />
      <PlaceFields place={place} onChange={setPlace} />
    </DoorForm>
  );
}
