/** The page of what was done: filters above, the feed below, as far back as the station keeps it. */
import { History, SearchX } from 'lucide-react';
import { type RefObject, useDeferredValue, useMemo, useRef, useState } from 'react';
import { StandPage } from '#renderer/host-stand/stand-page.tsx';
import { useClockWords } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { ActFeed } from './act-feed.tsx';
import { ActFilters } from './act-filters.tsx';
import styles from './activity-page.module.css';
import { type Acts, type Feed, type Filter, useActs } from './use-acts.ts';

const everything: Filter = { staffId: null, group: null, onlyClashes: false, text: '' };

const isEverything = ({ staffId, group, onlyClashes, text }: Filter): boolean =>
  staffId === null && group === null && !onlyClashes && text.trim() === '';

function Nothing({ feed, onAll }: { readonly feed: Feed; readonly onAll: () => void }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  if (isEverything(feed.filter)) {
    const icon = <History size={32} aria-hidden />;
    return <EmptyState icon={icon} title={t('activity.empty.title')} text={t('activity.empty.text')} />;
  }
  return (
    <EmptyState
      icon={<SearchX size={32} aria-hidden />}
      title={t('activity.empty.foundTitle')}
      text={
        feed.lookedTo === null ? '' : t('activity.empty.foundText', { time: clock.moment(feed.lookedTo) })
      }
      action={<Button onPress={onAll}>{t('activity.empty.all')}</Button>}
    />
  );
}

function Foot({ feed, state, readMore }: Pick<Acts, 'state' | 'readMore'> & { readonly feed: Feed }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  if (feed.next === null) {
    return feed.acts.length === 0 ? null : <p className={styles.foot}>{t('activity.end')}</p>;
  }
  return (
    <div className={styles.foot}>
      {feed.lookedTo === null ? null : (
        <span>{t('activity.lookedTo', { time: clock.moment(feed.lookedTo) })}</span>
      )}
      <Button disabledWhy={state === 'reading' ? t('ui.coming') : null} onPress={readMore}>
        {t('activity.earlier')}
      </Button>
    </div>
  );
}

type ContentProps = {
  readonly acts: Acts;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onAll: () => void;
};

function Content({ acts, search, onAll }: ContentProps) {
  const { t } = useTranslation();
  const { feed, state, readMore, readAgain } = acts;
  return (
    <>
      {state === 'failed' ? (
        <ErrorNotice
          title={t('activity.failed.title')}
          text={t('activity.failed.text')}
          action={<Button onPress={readAgain}>{t('ui.retry')}</Button>}
        />
      ) : null}
      {feed === null && state !== 'failed' ? (
        <div className={styles.coming}>
          <Skeleton shape="row" />
          <Skeleton shape="row" />
          <Skeleton shape="row" />
        </div>
      ) : null}
      {feed !== null && feed.acts.length === 0 && state !== 'reading' ? (
        <Nothing feed={feed} onAll={onAll} />
      ) : null}
      {feed === null ? null : <ActFeed feed={feed} search={search} />}
      {feed === null ? null : <Foot feed={feed} state={state} readMore={readMore} />}
    </>
  );
}

export function ActivityPage() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Filter>(everything);
  const text = useDeferredValue(chosen.text);
  const { staffId, group, onlyClashes } = chosen;
  const filter = useMemo(() => ({ staffId, group, onlyClashes, text }), [staffId, group, onlyClashes, text]);
  const acts = useActs(filter);
  const search = useRef<HTMLInputElement>(null);
  return (
    <StandPage title={t('activity.title')}>
      <div className={styles.column}>
        <ActFilters filter={chosen} search={search} onChange={setChosen} />
        <p className={styles.keys}>{t('activity.keys')}</p>
        <Content acts={acts} search={search} onAll={() => setChosen(everything)} />
      </div>
    </StandPage>
  );
}
