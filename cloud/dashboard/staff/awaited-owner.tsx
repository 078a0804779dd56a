/** Why a restaurant has no owner: who was invited to be it, how long they can accept, and a way to ask them once more. */

import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import layout from '../layout/layout.module.css';
import { longDayWords, momentWords } from '../time/time-words.ts';
import { ChangeButton } from '../viewing/change-button.tsx';

type Owner = Awaited<ReturnType<CloudApi['invitations']['awaitedOwners']['query']>>[number];

type Props = {
  readonly owner: Owner;
  /** Null: who looks may not. */
  readonly sendAgain: (() => Promise<unknown>) | null;
  readonly onSent: () => void;
};

function useStory({ name, email, sentAt, expiresAt, isOver }: Owner): string {
  const { t, i18n } = useTranslation();
  const who = name === null ? email : `${name} (${email})`;
  const words = {
    who,
    date: longDayWords(i18n.language, sentAt),
    time: momentWords(i18n.language, expiresAt),
  };
  return t(isOver ? 'awaitedOwner.over' : 'awaitedOwner.open', words);
}

export function AwaitedOwner({ owner, sendAgain, onSent }: Props) {
  const { t } = useTranslation();
  const { toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const { restaurant, email, isOver } = owner;
  const story = useStory(owner);
  const send = async (): Promise<void> => {
    await sendAgain?.();
    toasts.show({ title: t('invitations.sentAgain', { who: email }) });
    onSent();
  };
  return (
    <section className={layout.card} aria-label={t('awaitedOwner.title', { restaurant })}>
      <div className={layout.told}>
        <StateBadge
          shape={isOver ? 'cross' : 'ring'}
          tone="due"
          word={t('awaitedOwner.title', { restaurant })}
        />
        <p>{story}</p>
        {sendAgain === null ? <p className={layout.detail}>{t('awaitedOwner.who')}</p> : null}
      </div>
      {sendAgain === null ? null : (
        <div className={layout.go}>
          <ChangeButton
            label={t('invitations.sendAgainNamed', { who: email })}
            disabled={isBusy}
            onPress={() => run(send)}
          >
            {t('invitations.sendAgain')}
          </ChangeButton>
        </div>
      )}
      <FailureNotice failure={failure} />
    </section>
  );
}
