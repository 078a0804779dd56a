/**
 * Parties that left the list tonight: where they are or why they went, and the way back where there is one. A search
 * looks through tonight as one types, and then through every evening the station knows.
 */

import { History, Search } from 'lucide-react';
import { type RefObject, useMemo, useState } from 'react';
import { useShown } from '#renderer/lock/use-shown.ts';
import { useReadOnly, useStand } from '#renderer/store/stand-context.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import type { Party } from '#shared/parties/party.ts';
import { endingsOf, searchWords } from '#shared/search/search-words.ts';
import { isFoundBy, soughtIn } from '#shared/search/sought.ts';
import { useLists } from '../use-lists.ts';
import { EarlierParties } from './earlier-parties.tsx';
import styles from './finished-list.module.css';
import { FinishedParty } from './finished-party.tsx';

const height = 57;

/** Everybody while nothing is sought. */
function useFound(text: string): readonly Party[] {
  const { finished } = useLists();
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  return useMemo(() => {
    const sought = soughtIn(text, country);
    if (sought.length === 0) return finished;
    return finished.filter(({ personal }) => isFoundBy(endingsOf(searchWords(personal)), sought));
  }, [finished, text, country]);
}

function SearchField({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTranslation();
  const shown = useShown(text);
  return (
    <search className={styles.search}>
      <Search size={16} className={styles.sign} aria-hidden />
      <input
        type="search"
        className={styles.field}
        aria-label={t('waitlist.search.label')}
        placeholder={t('waitlist.search.hint')}
        autoComplete="off"
        spellCheck={false}
        value={shown}
        onChange={(event) => onChange(event.target.value)}
      />
    </search>
  );
}

function Nobody({ isSearch }: { readonly isSearch: boolean }) {
  const { t } = useTranslation();
  if (isSearch) return <p className={styles.none}>{t('waitlist.search.noneTonight')}</p>;
  return (
    <EmptyState
      icon={<History size={32} aria-hidden />}
      title={t('parties.empty.finishedTitle')}
      text={t('parties.empty.finishedText')}
    />
  );
}

export function FinishedList({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const isReadOnly = useReadOnly();
  const found = useFound(text);
  const items = useMemo(() => found.map((party) => ({ key: party.id, height, party })), [found]);
  return (
    <>
      <SearchField text={text} onChange={setText} />
      {items.length === 0 ? (
        <Nobody isSearch={text.trim() !== ''} />
      ) : (
        <VirtualList items={items} scroller={scroller} label={t('waitlist.finishedTonight')} gap={0}>
          {({ party }) => <FinishedParty party={party} />}
        </VirtualList>
      )}
      {isReadOnly ? null : <EarlierParties text={text} />}
    </>
  );
}
