/** Text that is typed, in one line or several. */
import { Field } from '@base-ui/react/field';
import type { HTMLInputTypeAttribute, KeyboardEvent, MouseEvent, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { useWhyReadOnly } from './read-only.tsx';
import { Tooltip } from './tooltip.tsx';
import { useWrongInput } from './use-wrong-input.ts';

type TypedProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly maxLength?: number;
  /** The form is not sent without it. */
  readonly required?: boolean;
};

type TextProps = TypedProps & {
  readonly placeholder?: string;
  readonly type?: HTMLInputTypeAttribute;
  /** What keeps it from being sent as it is, which it says once somebody tries. */
  readonly wrong?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'url';
  /** The id of a list of what could be typed. */
  readonly list?: string | undefined;
  readonly onClick?: (event: MouseEvent<HTMLInputElement>) => void;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  /** Who may change it, for whoever may not: it stays readable and in reach, and says so. */
  readonly disabledWhy?: string | null | undefined;
  readonly ref?: Ref<HTMLInputElement>;
};

const readOnlyFor = (why: string | undefined) =>
  why === undefined ? {} : { readOnly: true, 'aria-disabled': true, 'aria-description': why };

export function TextField({ label, hint, problem, wrong, disabledWhy, onChange, ...input }: TextProps) {
  const why = useWhyReadOnly(disabledWhy);
  const found = useWrongInput(input.value, wrong);
  const control = (
    <Field.Control
      autoComplete="off"
      {...input}
      {...readOnlyFor(why)}
      className={styles.control}
      data-wrong={wrong}
      onInvalid={found.find}
      onValueChange={onChange}
    />
  );
  return (
    <FieldFrame label={label} hint={hint} problem={problem ?? found.problem}>
      {why === undefined ? control : <Tooltip text="" why={why} trigger={control} />}
    </FieldFrame>
  );
}

export function TextArea({ label, hint, problem, onChange, ...input }: TypedProps) {
  const why = useWhyReadOnly();
  const found = useWrongInput(input.value);
  const control = (
    <Field.Control
      {...input}
      {...readOnlyFor(why)}
      render={<textarea rows={2} />}
      className={classNames(styles.control, styles.area)}
      onInvalid={found.find}
      onValueChange={onChange}
    />
  );
  return (
    <FieldFrame label={label} hint={hint} problem={problem ?? found.problem}>
      {why === undefined ? control : <Tooltip text="" why={why} trigger={control} />}
    </FieldFrame>
  );
}
