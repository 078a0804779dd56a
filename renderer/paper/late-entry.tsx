/** Lines of paper, typed in: one row a line, Tab through it, Enter puts it into the evening at the times it says. */
import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { useShown } from '#renderer/lock/use-shown.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { durationWords } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { DoneRow } from './done-row.tsx';
import styles from './late-entry.module.css';
import { isBlank, newRow, type PaperField, type PaperRow, paperFields, removalReasons } from './paper-row.ts';
import { type LateEntry as Entry, useLateEntry } from './use-late-entry.ts';

type RowProps = { readonly row: PaperRow; readonly entry: Entry; readonly isLast: boolean };

type Aside = { readonly words: string; readonly isDoubtful: boolean };

type CellProps = {
  readonly field: PaperField;
  readonly row: PaperRow;
  readonly problem: string | null;
  readonly hint: string | null;
  /** Worth a second look, and no hindrance. */
  readonly aside: Aside | null;
  readonly onType: (text: string) => void;
};

const numeric: ReadonlySet<PaperField> = new Set(['line', 'size', 'came', 'seated', 'left', 'cleared']);

function Cell({ field, row, problem, hint, aside, onType }: CellProps) {
  const { t } = useTranslation();
  const text = useShown(row.words[field]);
  const about = problem === null && aside === null ? undefined : `${row.id} ${field}`;
  return (
    <span className={styles.cell}>
      <input
        className={styles.input}
        aria-label={t(`paper.fields.${field}`)}
        aria-invalid={problem !== null}
        aria-describedby={about}
        placeholder={hint ?? ''}
        inputMode={numeric.has(field) ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        maxLength={field === 'name' ? 100 : 40}
        value={text}
        onChange={(event) => onType(event.target.value)}
        data-paper-field={field}
      />
      {problem === null ? null : (
        <span id={about} className={styles.problem}>
          {problem}
        </span>
      )}
      {problem !== null || aside === null ? null : (
        <span id={about} className={aside.isDoubtful ? styles.doubtful : styles.about}>
          {aside.words}
        </span>
      )}
    </span>
  );
}

function Reason({ row, entry }: Omit<RowProps, 'isLast'>) {
  const { t } = useTranslation();
  return (
    <select
      className={styles.reason}
      aria-label={t('paper.fields.reason')}
      value={row.reason}
      onChange={({ target }) => {
        const reason = removalReasons.find((each) => each === target.value);
        if (reason !== undefined) entry.change({ ...row, reason });
      }}
    >
      {removalReasons.map((reason) => (
        <option key={reason} value={reason}>
          {t(`paper.reasons.${reason}`)}
        </option>
      ))}
    </select>
  );
}

const doubtfulMinutes = 240;
const times: ReadonlySet<PaperField> = new Set(['came', 'seated', 'left', 'cleared']);

/** Whom a line is about, for an older print may number otherwise; and a time that is hours past, for it may be a slip. */
function useAside(entry: Entry): (field: PaperField, text: string) => Aside | null {
  const { t } = useTranslation();
  return (field, text) => {
    const printed = field === 'line' ? entry.printed(text) : null;
    if (printed !== null) {
      const words = t('paper.about', { name: partyName(t, printed), size: printed.size });
      return { words, isDoubtful: false };
    }
    const minutes = times.has(field) ? entry.minutesAgo(text) : null;
    if (minutes === null || minutes < doubtfulMinutes) return null;
    return { words: t('paper.longAgo', { ago: durationWords(t, minutes) }), isDoubtful: true };
  };
}

/** A table's name may go on, and a time has four digits: nobody is told that table 1 is taken on their way to 12. */
const isHalfTyped = (field: PaperField, text: string, focused: string | null): boolean =>
  field === focused && !(times.has(field) && text.replace(/\D/gu, '').length >= 4);

type Problems = {
  readonly problemOf: (field: PaperField) => string | null;
  readonly onFocus: (event: FocusEvent<HTMLFormElement>) => void;
  readonly onBlur: () => void;
};

/** What cannot have been is told as soon as it stands there, what is missing once somebody tries. */
function useProblems(entry: Entry, row: PaperRow, isTried: boolean): Problems {
  const [focused, setFocused] = useState<string | null>(null);
  const reading = entry.read(row);
  return {
    problemOf: (field) => {
      const problem = reading.kind === 'problems' ? reading.problems[field] : undefined;
      if (problem === undefined || isBlank(row)) return null;
      const isTold =
        isTried || (typeof problem !== 'string' && !isHalfTyped(field, row.words[field], focused));
      return isTold ? entry.problemWords(problem) : null;
    },
    onFocus: ({ target }) => setFocused(target.dataset.paperField ?? null),
    onBlur: () => setFocused(null),
  };
}

function TypedRow({ row, entry, isLast }: RowProps) {
  const { t } = useTranslation();
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isLast && isBlank(row)) form.current?.querySelector('input')?.focus();
  }, [isLast, row]);
  const { problemOf, ...focus } = useProblems(entry, row, isTried);
  const printed = entry.printed(row.words.line);
  const asideOf = useAside(entry);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isBlank(row)) void entry.save(row);
  };
  const type = (field: PaperField, text: string): void =>
    entry.change({ ...row, refused: null, words: { ...row.words, [field]: text } });
  return (
    <CheckedForm ref={form} className={styles.row} onSubmit={submit} {...focus}>
      {paperFields.map((field) => (
        <Cell
          key={field}
          field={field}
          row={row}
          problem={problemOf(field)}
          hint={field === 'name' && printed !== null ? partyName(t, printed) : null}
          aside={asideOf(field, row.words[field])}
          onType={(text) => type(field, text)}
        />
      ))}
      <Reason row={row} entry={entry} />
      <Button type="submit" look="outline" snug disabledWhy={row.state === 'sending' ? t('ui.coming') : null}>
        {t('ui.add')}
      </Button>
      {row.refused === null ? null : (
        <p className={styles.refused} role="alert">
          {row.refused}
        </p>
      )}
    </CheckedForm>
  );
}

export function LateEntry() {
  const { t } = useTranslation();
  const { view, mintId } = useServices();
  const entry = useLateEntry();
  const { rows } = entry;
  useEffect(() => {
    if (rows.length === 0) view.setState({ paperRows: [newRow(mintId)] });
  }, [rows, view, mintId]);
  const last = rows.at(-1);
  return (
    <section className={styles.sheet} aria-label={t('paper.sides.type')}>
      <p className={styles.how}>{t('paper.how')}</p>
      <div className={classNames(styles.row, styles.head)} aria-hidden>
        {paperFields.map((field) => (
          <span key={field}>{t(`paper.fields.${field}`)}</span>
        ))}
        <span>{t('paper.fields.reason')}</span>
      </div>
      {rows.map((row) =>
        row.state === 'done' ? (
          <DoneRow key={row.id} row={row} printed={entry.printed(row.words.line)} />
        ) : (
          <TypedRow key={row.id} row={row} entry={entry} isLast={row === last} />
        ),
      )}
    </section>
  );
}
