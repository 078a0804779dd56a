/** The form of who wants to become a tenant. All of it is asked for; place and money are taken from the browser. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageOf } from '#shared/strings/languages.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { EntranceFrame } from '../entrance/entrance-frame.tsx';
import { Form } from '../forms/form.tsx';
import { currencyOf, guessedCountry, guessedTimeZone } from '../forms/places.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import own from './apply.module.css';

const empty = { restaurantName: '', contactName: '', email: '', phone: '', hours: '', menuHighlights: '' };
type Typed = typeof empty;

const lines = ['restaurantName', 'contactName', 'email', 'phone'] as const;
const types = { restaurantName: 'text', contactName: 'text', email: 'email', phone: 'tel' } as const;
const areas = ['hours', 'menuHighlights'] as const;
const most: Readonly<Record<keyof Typed, number>> = {
  restaurantName: 100,
  contactName: 100,
  email: 254,
  phone: 40,
  hours: 500,
  menuHighlights: 1000,
};

type FieldsProps = {
  readonly form: Typed;
  readonly wrong: readonly string[];
  readonly onChange: (form: Typed) => void;
};

function ApplyFields({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const problem = (field: keyof Typed): string | undefined => {
    if (!wrong.includes(field)) return undefined;
    if (field === 'phone') return t('dashboard.refusals.not-a-phone');
    return field === 'email' ? t('dashboard.register.wrong.email') : t('ui.wrong.missing');
  };
  return (
    <>
      {lines.map((field) => (
        <TextField
          key={field}
          label={t(`contract.apply.${field}`)}
          problem={problem(field)}
          value={form[field]}
          type={types[field]}
          onChange={(typed) => onChange({ ...form, [field]: typed })}
          maxLength={most[field]}
          required
        />
      ))}
      {areas.map((field) => (
        <TextArea
          key={field}
          label={t(`contract.apply.${field}`)}
          problem={problem(field)}
          value={form[field]}
          onChange={(typed) => onChange({ ...form, [field]: typed })}
          maxLength={most[field]}
          required
        />
      ))}
    </>
  );
}

type FormProps = {
  readonly form: Typed;
  readonly onChange: (form: Typed) => void;
  readonly onSent: () => void;
};

function ApplyForm({ form, onChange, onSent }: FormProps) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const wrong = failure?.kind === 'invalid' ? failure.fields : [];
  const send = async (): Promise<void> => {
    const country = guessedCountry(navigator.language);
    await api.application.send.mutate({
      ...form,
      ...{ country, currency: currencyOf(country) ?? 'USD', timeZone: guessedTimeZone() },
      language: languageOf(i18n.language),
    });
    onSent();
  };
  return (
    <Form className={styles.form} draft={form} command={command} act={send}>
      <h2 className={styles.title}>{t('contract.apply.title')}</h2>
      <p className={styles.about}>{t('contract.apply.about')}</p>
      <aside className={own.already}>
        <p>{t('contract.apply.already')}</p>
        <Link to="/restaurants">{t('contract.apply.alreadyGo')}</Link>
      </aside>
      <ApplyFields form={form} wrong={wrong} onChange={onChange} />
      <FailureNotice failure={failure} />
      <Button type="submit" look="primary" wide disabled={isBusy}>
        {t('contract.apply.go')}
      </Button>
    </Form>
  );
}

export function ApplyPage() {
  const { t } = useTranslation();
  const [form, setForm] = useState<Typed>(empty);
  const [isSent, setSent] = useState(false);
  usePageTitle(t('contract.apply.title'));
  return (
    <EntranceFrame>
      {isSent ? (
        <div className={styles.form} role="status">
          <h2 className={styles.title}>{t('contract.apply.received')}</h2>
          <p>{t('contract.apply.receivedText', { email: form.email.trim() })}</p>
          <p className={styles.about}>{t('contract.apply.mistyped')}</p>
          <Button wide onPress={() => setSent(false)}>
            {t('contract.apply.correct')}
          </Button>
        </div>
      ) : (
        <ApplyForm form={form} onChange={setForm} onSent={() => setSent(true)} />
      )}
    </EntranceFrame>
  );
}
