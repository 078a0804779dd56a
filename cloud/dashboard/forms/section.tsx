/** A card of a page with its own form: a heading at the side, fields beside it, one button to save. */
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { isClash } from '../edits/is-clash.ts';
import { ChangeButton } from '../viewing/change-button.tsx';
import { Form } from './form.tsx';
import styles from './section.module.css';

type Props = {
  readonly title: string;
  readonly about: string;
  /** What keeps it from being saved and is of no single field, in words. */
  readonly problem?: string | undefined;
  /** A choice of whose change is to stand was shown in place of the failure. */
  readonly wasAsked?: boolean;
  /** Everything typed that would be lost. */
  readonly draft: unknown;
  readonly save: () => Promise<void>;
  /** Where one goes from here once it is saved. */
  readonly onSaved?: () => void;
  readonly children: ReactNode;
};

export function Section({ title, about, problem, wasAsked = false, draft, save, onSaved, children }: Props) {
  const { t } = useTranslation();
  const { toasts } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const heading = useId();
  const keep = async (): Promise<void> => {
    await save();
    toasts.show({ title: t('restaurants.saved', { what: title }) });
  };
  return (
    <Form
      draft={draft}
      command={command}
      act={keep}
      onDone={onSaved}
      className={styles.section}
      aria-labelledby={heading}
    >
      <div className={styles.aside}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p className={styles.about}>{about}</p>
      </div>
      <div className={styles.fields}>
        {children}
        {problem === undefined ? null : (
          <p className={styles.problem} role="alert">
            <CircleAlert size={14} aria-hidden />
            {problem}
          </p>
        )}
        <FailureNotice failure={wasAsked && isClash(failure) ? undefined : failure} />
        <div className={styles.foot}>
          <ChangeButton type="submit" look="primary" disabled={isBusy || problem !== undefined}>
            {t('ui.save')}
          </ChangeButton>
        </div>
      </div>
    </Form>
  );
}
