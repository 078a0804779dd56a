/** The audit trail, narrowed by a word of what is shown, by whom and by days, page by page; an entry opens with what it changed. */
import { useCallback, useMemo, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AUDIT_PAGE } from '#shared/pages/audit-page.ts';
import { fillPath } from '#shared/pages/match-path.ts';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import { DayField } from '../time/day-field.tsx';
import { startOf } from '../time/days.ts';
import { momentWords } from '../time/time-words.ts';
import { actionWords, targetWords } from './action-words.ts';
import { actorOf } from './actor-of.ts';
import { type AskEntries, type Entry, type Filter, placeOf } from './entries.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { PersonChoice } from './person-choice.tsx';
import { reasonOf } from './reason-of.ts';
import { searchOf } from './search-of.ts';
import { type Apart, type TrailPerson, tellApart } from './tell-apart.ts';
import { TrailExport } from './trail-export.tsx';

const kinds = ['anybody', 'staff', 'operator', 'station', 'system'] as const;
type Kind = (typeof kinds)[number];

type RowProps = { readonly entry: Entry; readonly apart: Apart; readonly onOpen: () => void };

function EntryRow({ entry, apart, onOpen }: RowProps) {
  const { t, i18n } = useTranslation();
  const { at, tenantId, tenantName, targetKind, targetName } = entry;
  const words = actionWords(i18n, entry.action);
  const reason = reasonOf(entry);
  const kind = targetWords(i18n, targetKind);
  const by = actorOf(t, entry, apart);
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p className={styles.name}>{words}</p>
        <p className={styles.detail}>
          {tenantName === null ? null : (
            <>
              <Link to={fillPath('/backoffice/tenants/:tenantId', { tenantId })}>{tenantName}</Link> ·{' '}
            </>
          )}
          {momentWords(i18n.language, at)} · {by} · {targetName === null ? kind : `${kind}: ${targetName}`}
        </p>
        {reason === undefined ? null : <p className={styles.detail}>{reason}</p>}
      </div>
      <Button label={`${t('contract.audit.entry', { seq: entry.seq })}: ${words}`} onPress={onOpen}>
        {t('contract.audit.entry', { seq: entry.seq })}
      </Button>
    </li>
  );
}

type Wanted = {
  readonly typed: string;
  readonly kind: Kind;
  /** Who did it or to whom it was done; empty: anybody. */
  readonly person: string;
  /** Both count whole; empty: from the first, until now. */
  readonly from: string;
  readonly until: string;
};

const everything: Wanted = { typed: '', kind: 'anybody', person: '', from: '', until: '' };

type NarrowingProps = {
  readonly wanted: Wanted;
  readonly people: readonly TrailPerson[];
  readonly apart: Apart;
  readonly onChange: (wanted: Wanted) => void;
};

function Narrowing({ wanted, people, apart, onChange }: NarrowingProps) {
  const { t } = useTranslation();
  const { typed, kind, from, until } = wanted;
  const options = kinds.map((value) => ({
    value,
    label: value === 'anybody' ? t('contract.audit.anybody') : t(`contract.audit.actors.${value}`),
  }));
  return (
    <div className={styles.sides}>
      <TextField
        label={t('contract.audit.search')}
        hint={t('contract.audit.searchHint')}
        value={typed}
        onChange={(text) => onChange({ ...wanted, typed: text })}
        type="search"
        maxLength={100}
      />
      <Select
        label={t('contract.audit.who')}
        value={kind}
        options={options}
        onChange={(chosen) => onChange({ ...wanted, kind: chosen })}
      />
      <PersonChoice
        people={people}
        apart={apart}
        value={wanted.person}
        onChange={(person) => onChange({ ...wanted, person })}
      />
      <div className={styles.pair}>
        <DayField
          label={t('trail.from')}
          value={from}
          onChange={(day) => onChange({ ...wanted, from: day })}
        />
        <DayField
          label={t('trail.until')}
          problem={from !== '' && until !== '' && until < from ? t('trail.backwards') : undefined}
          value={until}
          onChange={(day) => onChange({ ...wanted, until: day })}
        />
      </div>
    </div>
  );
}

type Props = {
  readonly ask: AskEntries;
  /** Whose entries can be asked for by name. */
  readonly people?: readonly TrailPerson[];
};

const nobody: readonly TrailPerson[] = [];

export function AuditTrail({ ask, people = nobody }: Props) {
  const { t, i18n } = useTranslation();
  const apart = useMemo(() => tellApart(t, people), [t, people]);
  const [wanted, setWanted] = useState(everything);
  const [after, setAfter] = useState<NonNullable<Filter['after']> | null>(null);
  const [opened, open] = useState<Entry | undefined>();
  const askAfter = useCallback(
    (place: Filter['after']) => {
      const { typed, kind, person, from, until } = wanted;
      return ask({
        ...(person === '' ? {} : { concerns: person }),
        ...{ search: searchOf(i18n, typed) ?? null, actorKind: kind === 'anybody' ? null : kind },
        ...{ from: startOf(from), until: startOf(until, 1), after: place },
      });
    },
    [ask, i18n, wanted],
  );
  const [answer, askAgain] = useAnswer(useCallback(() => askAfter(after), [askAfter, after]));
  const last = answer.kind === 'here' && answer.value.length === AUDIT_PAGE ? answer.value.at(-1) : undefined;
  const narrow = (next: Wanted): void => {
    setAfter(null);
    setWanted(next);
  };
  return (
    <>
      <Narrowing wanted={wanted} people={people} apart={apart} onChange={narrow} />
      <TrailExport ask={askAfter} apart={apart} />
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('contract.audit.none')}
        noneText={t('contract.audit.noneText')}
        row={(entry) => (
          <EntryRow
            key={`${entry.tenantId} ${entry.seq}`}
            entry={entry}
            apart={apart}
            onOpen={() => open(entry)}
          />
        )}
      />
      {last === undefined ? null : (
        <Button onPress={() => setAfter(placeOf(last))}>{t('contract.audit.more')}</Button>
      )}
      {opened === undefined ? null : (
        <EntryDialog entry={opened} apart={apart} onClose={() => open(undefined)} />
      )}
    </>
  );
}
