/** Announcements: made in both languages, for some or all, for a while; ended early when they are no longer true. */
import { useCallback, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { MOST_HOURS, readHours } from '#shared/announcements/announcement-hours.ts';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { countWords } from '../plan/amount-words.ts';
import { momentWords } from '../time/time-words.ts';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';

type Announcement = Awaited<ReturnType<CloudApi['office']['announcements']['list']['query']>>[number];
type Changed = { readonly onChanged: () => void };

const audiences = ['all', 'owners', 'staff'] as const;

function NewAnnouncement({ onChanged }: Changed) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [audience, setAudience] = useState<(typeof audiences)[number]>('all');
  const [en, setEn] = useState('');
  const [es, setEs] = useState('');
  const [hours, setHours] = useState('24');
  const wanted = readHours(hours);
  const most = countWords(i18n.language, MOST_HOURS);
  const options = audiences.map((value) => ({ value, label: t(`office.announcements.audiences.${value}`) }));
  const announce = async (): Promise<void> => {
    if (wanted === undefined) return;
    await api.office.announcements.announce.mutate({ audience, en, es, hours: wanted });
    setEn('');
    setEs('');
    onChanged();
  };
  return (
    <section className={styles.card}>
      <Form
        className={classNames(styles.form, styles.measure)}
        draft={[en, es]}
        command={command}
        act={announce}
      >
        <Select
          label={t('office.announcements.audience')}
          value={audience}
          options={options}
          onChange={setAudience}
        />
        <TextArea label={t('office.announcements.en')} value={en} onChange={setEn} maxLength={500} required />
        <TextArea label={t('office.announcements.es')} value={es} onChange={setEs} maxLength={500} required />
        <TextField
          label={t('office.announcements.hours')}
          value={hours}
          wrong={wanted === undefined ? t('announcements.wrongHours', { most }) : undefined}
          onChange={setHours}
          inputMode="numeric"
          maxLength={5}
        />
        <FailureNotice failure={failure} />
        <Button type="submit" look="primary" disabled={isBusy}>
          {t('office.announcements.go')}
        </Button>
      </Form>
    </section>
  );
}

function AnnouncementRow({ announcement, onChanged }: Changed & { readonly announcement: Announcement }) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const mayEnd = useMay('announcements.manage');
  const { isBusy, failure, run } = useCommand();
  const { id: announcementId, audience, en, es, expiresAt, endedAt } = announcement;
  const isOver = endedAt !== null || expiresAt <= Date.now();
  const end = async (): Promise<void> => {
    await api.office.announcements.end.mutate({ announcementId });
    onChanged();
  };
  const until = t('office.announcements.until', { date: momentWords(i18n.language, expiresAt) });
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p>{i18n.language === 'es' ? es : en}</p>
        <p className={styles.detail}>
          {t(`office.announcements.audiences.${audience}`)} ·{' '}
          {isOver ? t('office.announcements.over') : until}
        </p>
      </div>
      {isOver || !mayEnd ? null : (
        <Button disabled={isBusy} onPress={() => run(end)}>
          {t('office.announcements.end')}
        </Button>
      )}
      <FailureNotice failure={failure} />
    </li>
  );
}

export function AnnouncementsPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const mayAnnounce = useMay('announcements.manage');
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.announcements.list.query(), [api]));
  return (
    <OfficePage title={t('office.pages.announcements')}>
      {mayAnnounce ? <NewAnnouncement onChanged={askAgain} /> : null}
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('office.announcements.none')}
        noneText={t('office.announcements.noneText')}
        row={(announcement) => (
          <AnnouncementRow key={announcement.id} announcement={announcement} onChanged={askAgain} />
        )}
      />
    </OfficePage>
  );
}
