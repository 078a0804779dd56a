/** Where a file is chosen. What stands in it are our words: the browser's own control speaks the browser's language. */
import { Field } from '@base-ui/react/field';
import { useRef, useState } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import styles from './file-field.module.css';
import { useWhyReadOnly } from './read-only.tsx';
import { Tooltip } from './tooltip.tsx';
import { useTranslation } from './translation.tsx';
import { useWrongInput } from './use-wrong-input.ts';

type Props = FieldWords & {
  /** The kinds of file that are offered. */
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
  /** The form is not sent without it. */
  readonly required?: boolean;
};

export function FileField({ accept, onChoose, required, problem, ...words }: Props) {
  const { t } = useTranslation();
  const why = useWhyReadOnly();
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef<HTMLButtonElement>(null);
  const [file, setFile] = useState<File | undefined>();
  const found = useWrongInput(file, problem);
  const name = file?.name ?? t('ui.file.none');
  const choose = (chosen: File | undefined): void => {
    setFile(chosen);
    onChoose(chosen);
  };
  const control = (
    <Field.Control
      render={<button ref={shown} type="button" />}
      // Else the label, which stands apart, were all of its name.
      aria-labelledby={undefined}
      aria-label={`${words.label}: ${t('ui.file.choose')}, ${name}`}
      aria-disabled={why !== undefined || undefined}
      aria-description={why}
      className={styles.control}
      onClick={() => {
        if (why === undefined) input.current?.click();
      }}
    >
      <span className={styles.choose}>{t('ui.file.choose')}</span>
      <span className={styles.name}>{name}</span>
    </Field.Control>
  );
  return (
    <FieldFrame {...words} problem={problem ?? found.problem}>
      {why === undefined ? control : <Tooltip text="" why={why} trigger={control} />}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        required={required}
        data-wrong={problem}
        onInvalid={(event) => {
          found.find(event);
          shown.current?.focus();
        }}
        disabled={why !== undefined}
        onChange={({ target }) => choose(target.files?.[0])}
      />
    </FieldFrame>
  );
}
