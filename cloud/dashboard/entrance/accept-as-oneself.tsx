/** Accepts an invitation with the account somebody is signed in to. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import styles from '../layout/layout.module.css';

type Props = {
  readonly code: string;
  readonly title: string;
  readonly about: string;
  readonly who: string;
  readonly onDone: () => void;
  readonly onSignedOut: () => void;
};

export function AcceptAsOneself({ code, title, about, who, onDone, onSignedOut }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const accept = async (): Promise<void> => {
    await api.invitations.acceptAsOneself.mutate({ code });
    onDone();
  };
  const leave = async (): Promise<void> => {
    await api.accounts.signOut.mutate();
    onSignedOut();
  };
  return (
    <DoorForm
      title={title}
      go={t('accounts.invitation.asSelf', { who })}
      other={t('accounts.invitation.other')}
      command={command}
      problems={problems}
      act={accept}
      onOther={() => command.run(leave)}
    >
      <p className={styles.about}>{about}</p>
    </DoorForm>
  );
}
