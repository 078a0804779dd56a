/** The fields of a party entry, in the order a host asks for them. */
import { useTranslation } from 'react-i18next';
import { useShown } from '#renderer/lock/use-shown.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { examplePhone } from '#shared/phone/example-phone.ts';
import { type DraftProblems, lengthProblemsOf, most, type PartyDraft } from './party-draft.ts';
import styles from './party-form.module.css';

type Props = {
  readonly draft: PartyDraft;
  readonly country: string;
  readonly problems: DraftProblems;
  readonly onChange: (change: Partial<PartyDraft>) => void;
};

function useTooLong(): (text: string, limit: number) => string {
  const { t } = useTranslation();
  return (text, limit) => t('parties.form.tooLong', { count: text.normalize('NFC').trim().length - limit });
}

function WhoFields({ draft, country, problems, onChange }: Props) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const phone = useShown(draft.phone);
  return (
    <>
      <TextField
        label={t('parties.form.name')}
        value={draft.name}
        problem={problems.name ? tooLong(draft.name, most.name) : undefined}
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
        value={phone}
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
  const tooLong = useTooLong();
  const { draft, onChange } = props;
  const problems = { ...props.problems, ...lengthProblemsOf(draft) };
  return (
    <>
      <WhoFields {...props} problems={problems} />
      <TextArea
        label={t('parties.form.notes')}
        value={draft.notes}
        problem={problems.notes ? tooLong(draft.notes, most.notes) : undefined}
        onChange={(notes) => onChange({ notes })}
      />
      <TextArea
        label={t('parties.form.requests')}
        value={draft.requests}
        problem={problems.requests ? tooLong(draft.requests, most.requests) : undefined}
        onChange={(requests) => onChange({ requests })}
      />
      <div className={styles.wide}>
        <TextField
          label={t('parties.form.tags')}
          value={draft.tags}
          hint={t('parties.form.tagsHint')}
          problem={
            problems.tags ? t('parties.form.tagsProblem', { most: most.tags, long: most.tag }) : undefined
          }
          onChange={(tags) => onChange({ tags })}
        />
      </div>
    </>
  );
}
