/** A card of one's own account that is one form: its heading, its fields, what went wrong, one button. */
import { type ReactNode, useId } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import type { Failure } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import type { Command } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';

type Props = {
  readonly title: string;
  /** Said again by a screen reader when it changes. */
  readonly about?: string;
  readonly draft: unknown;
  readonly command: Command;
  readonly act: () => Promise<void>;
  /** What no field says for itself. */
  readonly rest: Failure | undefined;
  readonly go: string;
  readonly look?: 'primary' | 'outline';
  readonly children: ReactNode;
};

export function AccountForm({ title, about, rest, go, look = 'outline', children, ...form }: Props) {
  const heading = useId();
  return (
    <section className={styles.card}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {about === undefined ? null : (
        <p className={styles.about} role="status">
          {about}
        </p>
      )}
      <Form className={styles.form} aria-labelledby={heading} {...form}>
        {children}
        <FailureNotice failure={rest} />
        <Button type="submit" look={look} disabled={form.command.isBusy}>
          {go}
        </Button>
      </Form>
    </section>
  );
}
