/** The restaurant's profile: what hours, "tonight", phones and money follow from. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { profileChange, profileDraftOf } from './profile-draft.ts';
import { Section } from './section.tsx';

const fields = [
  'restaurantName',
  'timeZone',
  'dayEnd',
  'locale',
  'currency',
  'country',
  'idleLock',
  'quoted',
] as const;

export function ProfileSection() {
  const { t } = useTranslation();
  const { make } = useGestures();
  const settings = useStand(({ rows }) => rows.settings);
  const [draft, setDraft] = useState(() => profileDraftOf(settings));
  const change = profileChange(draft, settings);
  const save = (): void => {
    if (change.kind === 'changed')
      void make('settings.set', { details: change.details }, t('gestures.done.settingsSaved'));
  };
  return (
    <Section title={t('settings.profile.title')} canSave={change.kind === 'changed'} onSave={save}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(`settings.profile.${field}`)}
          value={draft[field]}
          problem={
            change.kind === 'wrong' && change.fields.has(field)
              ? t(`settings.profile.problem.${field}`)
              : undefined
          }
          onChange={(value) => setDraft({ ...draft, [field]: value })}
        />
      ))}
    </Section>
  );
}
