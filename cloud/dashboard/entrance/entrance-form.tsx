/** The frame both forms of the entrance share: title, fields, what went wrong, and the way to the other form. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import type { Command } from '../cloud-api/use-command.ts';
import type { FormProblems } from '../forms/use-form-problems.ts';
import styles from '../layout/layout.module.css';
import { useDraft } from '../unsaved/use-draft.ts';

type Props = {
  readonly title: string;
  /** Everything typed that would be lost, where it is worth a question. */
  readonly draft?: unknown;
  readonly go: string;
  readonly other: string;
  readonly command: Command;
  readonly problems: FormProblems;
  readonly change: () => Promise<void>;
  readonly onOther: () => void;
  readonly children: ReactNode;
};

export function EntranceForm(props: Props) {
  const { title, draft, go, other, command, problems, change, onOther, children } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { failure } = command;
  useDraft(draft);
  useEffect(() => {
    if (failure !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        command.run(change);
      }}
    >
      <h2 className={styles.title}>{title}</h2>
      {children}
      {problems.choices === undefined ? null : (
        <ErrorNotice title={t('dashboard.failed')} text={problems.choices} />
      )}
      <FailureNotice failure={problems.rest} />
      <Button type="submit" look="primary" wide disabled={command.isBusy}>
        {go}
      </Button>
      <Button look="plain" wide onPress={onOther}>
        {other}
      </Button>
    </form>
  );
}
