/** A form at one of our doors, of tenants or of the back office: title, fields, what went wrong, the way on and the way elsewhere. */

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import type { Command } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { useDraft } from '../unsaved/use-draft.ts';
import type { FormProblems } from './use-form-problems.ts';

type Props = {
  /** Left out where a dialog around bears it. */
  readonly title?: string;
  readonly text?: string;
  /** Everything typed that would be lost, where it is worth a question. */
  readonly draft?: unknown;
  readonly go: string;
  /** What leads elsewhere. */
  readonly other?: string;
  readonly command: Command;
  /** Where fields say for themselves what is wrong with them. */
  readonly problems?: Pick<FormProblems, 'choices' | 'rest'>;
  readonly act: () => Promise<void>;
  readonly onOther?: () => void;
  readonly children: ReactNode;
};

export function DoorForm(props: Props) {
  const { title, text, draft, go, other, command, act, onOther, children } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { failure } = command;
  const { choices, rest } = props.problems ?? { choices: undefined, rest: failure };
  useDraft(draft);
  useEffect(() => {
    if (failure !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  return (
    <CheckedForm
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        command.run(act);
      }}
    >
      {title === undefined ? null : <h2 className={styles.title}>{title}</h2>}
      {text === undefined ? null : <p className={styles.about}>{text}</p>}
      {children}
      {choices === undefined ? null : <ErrorNotice title={t('dashboard.failed')} text={choices} />}
      <FailureNotice failure={rest} />
      <Button type="submit" look="primary" wide disabled={command.isBusy}>
        {go}
      </Button>
      {onOther === undefined ? null : (
        <Button look="plain" wide onPress={onOther}>
          {other}
        </Button>
      )}
    </CheckedForm>
  );
}
