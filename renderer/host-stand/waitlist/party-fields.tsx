/** The fields of a party entry, in the order a host asks for them. */
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { examplePhone } from '#shared/phone/example-phone.ts';
import type { DraftProblems, PartyDraft } from './party-draft.ts';
import styles from './party-form.module.css';

type Props = {
  readonly draft: PartyDraft;
  readonly country: string;
  readonly problems: DraftProblems;
  readonly onChange: (change: Partial<PartyDraft>) => void;
};

function WhoFields({ draft, country, problems, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('parties.form.name')}
        value={draft.name}
        maxLength={100}
        autoFocus
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={t('parties.form.size')}
        value={draft.size}
        inputMode="numeric"
        maxLength={2}
        problem={problems.size ? t('parties.form.sizeProblem') : undefined}
        onChange={(size) => onChange({ size })}
      />
      <TextField
        label={t('parties.form.phone')}
        value={draft.phone}
        inputMode="tel"
        maxLength={40}
        hint={t('parties.form.phoneHint', { phone: examplePhone(country) })}
        problem={problems.phone ? t('parties.form.phoneProblem', { country }) : undefined}
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        label={t('parties.form.quoted')}
        value={draft.quoted}
        inputMode="numeric"
        maxLength={3}
        hint={t('parties.form.quotedHint')}
        problem={problems.quoted ? t('parties.form.quotedProblem') : undefined}
        onChange={(quoted) => onChange({ quoted })}
      />
    </>
  );
}

export function PartyFields(props: Props) {
  const { t } = useTranslation();
  const { draft, onChange } = props;
  return (
    <>
      <WhoFields {...props} />
      <TextArea
        label={t('parties.form.notes')}
        value={draft.notes}
        maxLength={500}
        onChange={(notes) => onChange({ notes })}
      />
      <TextArea
        label={t('parties.form.requests')}
        value={draft.requests}
        maxLength={500}
        onChange={(requests) => onChange({ requests })}
      />
      <div className={styles.wide}>
        <TextField
          label={t('parties.form.tags')}
          value={draft.tags}
          maxLength={400}
          hint={t('parties.form.tagsHint')}
          onChange={(tags) => onChange({ tags })}
        />
      </div>
    </>
  );
}
