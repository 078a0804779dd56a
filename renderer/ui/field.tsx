/** A labelled text field with a hint or a problem under it; the problem is announced and never colour alone. */
import { Field } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import type { HTMLInputTypeAttribute, KeyboardEvent, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Tooltip } from './tooltip.tsx';

type FrameProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
};

function FieldFrame({ label, hint, problem, children }: FrameProps) {
  return (
    <Field.Root className={styles.field} invalid={problem !== undefined}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      {children}
      {problem === undefined ? null : (
        <Field.Error match className={styles.problem}>
          <CircleAlert size={14} aria-hidden />
          {problem}
        </Field.Error>
      )}
      {problem === undefined && hint !== undefined ? (
        <Field.Description className={styles.hint}>{hint}</Field.Description>
      ) : null}
    </Field.Root>
  );
}

type TypedProps = Omit<FrameProps, 'children'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly maxLength?: number;
};

type TextProps = TypedProps & {
  readonly placeholder?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'url';
  /** The id of a list of what could be typed. */
  readonly list?: string | undefined;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  /** Who may change it, for whoever may not: it stays readable and in reach, and says so. */
  readonly disabledWhy?: string | null | undefined;
  readonly ref?: Ref<HTMLInputElement>;
};

export function TextField({ label, hint, problem, disabledWhy, onChange, ...input }: TextProps) {
  const why = disabledWhy ?? undefined;
  const control = (
    <Field.Control
      autoComplete="off"
      {...input}
      readOnly={why !== undefined}
      aria-disabled={why !== undefined || undefined}
      aria-description={why}
      className={styles.control}
      onValueChange={onChange}
    />
  );
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {why === undefined ? control : <Tooltip text="" why={why} trigger={control} />}
    </FieldFrame>
  );
}

export function TextArea({ label, hint, problem, onChange, ...input }: TypedProps) {
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      <Field.Control
        {...input}
        render={<textarea rows={2} />}
        className={classNames(styles.control, styles.area)}
        onValueChange={onChange}
      />
    </FieldFrame>
  );
}
