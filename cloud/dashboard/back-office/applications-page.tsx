/** Applications: read, taken into review, approved or declined. */
import { useCallback, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { showPhone } from '#shared/phone/phone.ts';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import { momentWords } from '../time/time-words.ts';
import type { ApplicationProps } from './application.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { WordsDialog } from './words-dialog.tsx';

function Decisions({ application, onChanged }: ApplicationProps) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const [asked, ask] = useState<'approve' | 'decline' | undefined>();
  const { id: applicationId, restaurant_name: name, state } = application;
  const review = async (): Promise<void> => {
    await api.office.applications.review.mutate({ applicationId });
    onChanged();
  };
  const decline = async (notes: string): Promise<void> => {
    await api.office.applications.decline.mutate({ applicationId, notes });
    toasts.show({ title: t('office.applications.declined', { name }) });
  };
  // Whoever was too late reads what the other decided.
  const close = (): void => {
    ask(undefined);
    onChanged();
  };
  return (
    <div className={styles.acts}>
      {state === 'pending' ? (
        <Button disabled={isBusy} onPress={() => run(review)}>
          {t('office.applications.review')}
        </Button>
      ) : null}
      <Button look="primary" onPress={() => ask('approve')}>
        {t('office.applications.approve')}
      </Button>
      <Button look="plain" onPress={() => ask('decline')}>
        {t('office.applications.decline')}
      </Button>
      <FailureNotice failure={failure} />
      {asked === 'approve' ? (
        <ApproveDialog application={application} onDone={close} onClose={close} />
      ) : null}
      {asked === 'decline' ? (
        <WordsDialog
          title={`${t('office.applications.decline')}: ${name}`}
          about={t('office.applications.declineText')}
          label={t('office.notes')}
          go={t('office.applications.decline')}
          isNeeded
          act={decline}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

function Became({
  application: { became_tenant: tenantId, tenantName },
}: Pick<ApplicationProps, 'application'>) {
  const { t } = useTranslation();
  if (tenantId === null || tenantName === null) return null;
  return (
    <p className={styles.detail}>
      {t('officeApplications.became')}: <Link to={`/backoffice/tenants/${tenantId}`}>{tenantName}</Link>
    </p>
  );
}

function ApplicationRow({ application, onChanged }: ApplicationProps) {
  const { t, i18n } = useTranslation();
  const mayDecide = useMay('applications.decide');
  const {
    restaurant_name: restaurant,
    contact_name: name,
    email,
    phone,
    country,
    state,
    reviewer,
  } = application;
  const isOpen = state === 'pending' || state === 'in-review';
  const facts = [
    { name: t('office.applications.hours'), value: application.hours },
    { name: t('office.applications.menu'), value: application.menu_highlights },
    ...(reviewer === null ? [] : [{ name: t('office.applications.reviewer'), value: reviewer }]),
    ...(application.notes === '' ? [] : [{ name: t('office.notes'), value: application.notes }]),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.story}>
        <h2 className={styles.name}>{restaurant}</h2>
        <p className={styles.detail}>
          {t(`office.applications.states.${state}`)} · {momentWords(i18n.language, application.created_at)}
        </p>
        <p className={styles.detail}>
          {t('office.applications.from', { name, email, phone: showPhone(phone, country) })}
        </p>
        {facts.map(({ name: fact, value }) => (
          <p key={fact} className={styles.detail}>
            {fact}: {value}
          </p>
        ))}
        <Became application={application} />
      </div>
      {isOpen && mayDecide ? <Decisions application={application} onChanged={onChanged} /> : null}
    </li>
  );
}

export function ApplicationsPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.applications.list.query(), [api]));
  return (
    <OfficePage title={t('office.pages.applications')}>
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('office.applications.none')}
        noneText={t('office.applications.noneText')}
        row={(application) => (
          <ApplicationRow key={application.id} application={application} onChanged={askAgain} />
        )}
      />
    </OfficePage>
  );
}
