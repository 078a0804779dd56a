/** What stands around a field: its label, and below it a hint or a problem, which is announced and never colour alone. */
import { Field } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './field.module.css';

export type FieldWords = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
};

type Props = FieldWords & { readonly children: ReactNode };

export function FieldFrame({ label, hint, problem, children }: Props) {
  return (
    <Field.Root className={styles.field} invalid={problem !== undefined}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      {children}
      <div className={styles.said} aria-live="polite">
        {problem === undefined ? null : (
          <Field.Error match className={styles.problem}>
            <CircleAlert size={14} aria-hidden />
            {problem}
          </Field.Error>
        )}
      </div>
      {problem === undefined && hint !== undefined ? (
        <Field.Description className={styles.hint}>{hint}</Field.Description>
      ) : null}
    </Field.Root>
  );
}
