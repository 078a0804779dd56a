/** Settings of the restaurant as fields that are saved one by one. */

import { useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { SavedField } from './saved-field.tsx';
import { type SettingField, settingChange, settingKinds, settingText } from './setting-text.ts';
import styles from './settings.module.css';

type FieldProps = {
  readonly field: SettingField;
  readonly hint?: string | ((text: string) => string | undefined);
  readonly list?: string | undefined;
};

export function SettingTextField({ field, hint, list }: FieldProps) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const settings = useStand(({ rows }) => rows.settings);
  const label = t(`settings.field.${field}`);
  const save = async (text: string): Promise<void> => {
    const details = settingChange(field, text);
    if (details !== null) await make('settings.set', { details }, t('settings.saved', { what: label }));
  };
  const kind = settingKinds[field];
  return (
    <SavedField
      label={label}
      value={settingText(settings, field)}
      hint={hint ?? t(`settings.hint.${field}`)}
      problem={t(`settings.problem.${field}`)}
      isNumber={kind === 'whole' || kind === 'whole-or-none'}
      list={list}
      isRight={(text) => settingChange(field, text) !== null}
      onSave={save}
    />
  );
}

export function SettingFields({ fields }: { readonly fields: readonly SettingField[] }) {
  return (
    <div className={styles.grid}>
      {fields.map((field) => (
        <SettingTextField key={field} field={field} />
      ))}
    </div>
  );
}
