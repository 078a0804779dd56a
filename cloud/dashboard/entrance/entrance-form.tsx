/** The frame both forms of the entrance share: title, fields, what went wrong, and the way to the other form. */
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import type { Command } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';

type Props = {
  readonly title: string;
  readonly go: string;
  readonly other: string;
  readonly command: Command;
  readonly change: () => Promise<void>;
  readonly onOther: () => void;
  readonly children: ReactNode;
};

export function EntranceForm({ title, go, other, command, change, onOther, children }: Props) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        command.run(change);
      }}
    >
      <h2 className={styles.title}>{title}</h2>
      {children}
      <FailureNotice failure={command.failure} />
      <Button type="submit" look="primary" wide disabled={command.isBusy}>
        {go}
      </Button>
      <Button look="plain" wide onPress={onOther}>
        {other}
      </Button>
    </form>
  );
}
