/** A form at the door of the back office: its title, its fields, what went wrong, and the way on. */
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';

type Props = {
  readonly title: string;
  readonly text?: string;
  readonly go: string;
  readonly act: () => Promise<void>;
  readonly children: ReactNode;
};

export function DoorForm({ title, text, go, act, children }: Props) {
  const { isBusy, failure, run } = useCommand();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        run(act);
      }}
    >
      <h2 className={styles.title}>{title}</h2>
      {text === undefined ? null : <p className={styles.about}>{text}</p>}
      {children}
      <FailureNotice failure={failure} />
      <Button type="submit" look="primary" wide disabled={isBusy}>
        {go}
      </Button>
    </form>
  );
}
