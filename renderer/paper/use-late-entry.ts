/** The typed lines of paper: kept while one goes elsewhere, sent one op after the other as one gesture, and what became of each. */
import { useCallback, useMemo } from 'react';
import { useQueue } from '#renderer/host-stand/use-lists.ts';
import type { Settled } from '#renderer/store/gesture-pile.ts';
import {
  type StandServices,
  useClockWords,
  usePreferences,
  useServices,
  useView,
} from '#renderer/store/stand-context.tsx';
import { minutesBetween } from '#renderer/time/clock-words.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { whyWords } from '#renderer/words/why-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { readEntry } from './clock-entry.ts';
import { newRow, type PaperRow } from './paper-row.ts';
import { problemWords } from './problem-words.ts';
import {
  type Desk,
  type PaperProblem,
  type PaperReading,
  type PaperStep,
  readPaperRow,
} from './read-paper-row.ts';

export type LateEntry = {
  readonly rows: readonly PaperRow[];
  readonly change: (row: PaperRow) => void;
  readonly read: (row: PaperRow) => PaperReading;
  /** True once all of it is part of the evening. */
  readonly save: (row: PaperRow) => Promise<boolean>;
  readonly problemWords: (problem: PaperProblem) => string;
  /** Who stands on this line of the last print. */
  readonly printed: (line: string) => Party | null;
  /** Minutes since a time of tonight that was typed; null: it is none. */
  readonly minutesAgo: (text: string) => number | null;
};

type Sent = ReturnType<StandServices['send']>;

/** What a line becomes is one gesture, by the id of the line. */
function sendStep(send: StandServices['send'], step: PaperStep, lineId: string): Sent {
  switch (step.kind) {
    case 'parties.add':
      return send(step.kind, step.input, lineId);
    case 'parties.seat':
      return send(step.kind, step.input, lineId);
    case 'parties.remove':
      return send(step.kind, step.input, lineId);
    case 'seatings.clear':
      return send(step.kind, step.input, lineId);
  }
}

function useDesk(): (line: string) => Desk | null {
  const { t } = useTranslation();
  const { store, now } = useServices();
  const queueId = useQueue()?.id;
  const printed = usePreferences((values) => values.printed);
  return useCallback(
    (line) => {
      if (queueId === undefined) return null;
      const { rows } = store.getState();
      const { timeZone, dayEndMinute } = rows.settings ?? defaultSettings;
      return {
        tonight: { now: now(), timeZone, dayEndMinute },
        rows,
        queueId,
        bar: ['bar', t('tables.bar')],
        printed: rows.parties.get(printed[Number(line) - 1] ?? '') ?? null,
      };
    },
    [t, store, now, queueId, printed],
  );
}

type Saver = Pick<LateEntry, 'read'> & {
  readonly services: StandServices;
  readonly put: (row: PaperRow) => void;
  readonly why: (answer: Settled) => string;
};

/** One gesture after the other; what the station has taken is not sent again. */
async function saveRow({ services, read, put, why }: Saver, row: PaperRow): Promise<boolean> {
  const reading = read(row);
  if (reading.kind === 'problems' || row.state !== 'typing') return false;
  let current: PaperRow = { ...row, state: 'sending', refused: null };
  put(current);
  for (const step of reading.steps.slice(row.taken)) {
    const { answer: answered } = sendStep(services.send, step, row.id);
    const answer = await answered;
    if (answer.kind !== 'accepted') {
      put({ ...current, state: 'typing', refused: why(answer) });
      return false;
    }
    current = { ...current, taken: current.taken + 1 };
  }
  put({ ...current, state: 'done' });
  services.view.setState(({ paperRows }) => ({ paperRows: [...paperRows, newRow(services.mintId)] }));
  return true;
}

export function useLateEntry(): LateEntry {
  const { t, i18n } = useTranslation();
  const services = useServices();
  const rows = useView(({ paperRows }) => paperRows);
  const deskFor = useDesk();
  const clock = useClockWords();
  return useMemo(() => {
    const { view, store } = services;
    const put = (row: PaperRow): void =>
      view.setState(({ paperRows }) => ({
        paperRows: paperRows.map((known) => (known.id === row.id ? row : known)),
      }));
    const read = (row: PaperRow): PaperReading => {
      const desk = deskFor(row.words.line);
      return desk === null ? { kind: 'problems', problems: {} } : readPaperRow(row, desk);
    };
    const wordsOf = (problem: PaperProblem): string =>
      problemWords({ t, clock, rows: store.getState().rows }, problem);
    const why = (answer: Settled): string => {
      if (answer.kind === 'denied') return t(`gestures.denied.${answer.why}`);
      if (answer.kind !== 'refused') return t('paper.withdrawn');
      if (answer.reason.kind === 'impossible') return t('paper.refused', { why: wordsOf(answer.reason.why) });
      return whyWords({ t, language: i18n.language, state: store.getState() }, answer);
    };
    return {
      rows,
      read,
      change: put,
      problemWords: wordsOf,
      printed: (line) => deskFor(line)?.printed ?? null,
      minutesAgo: (text) => {
        const tonight = deskFor('')?.tonight;
        const read = tonight === undefined ? null : readEntry(text, tonight);
        return read?.kind === 'moment' && tonight !== undefined ? minutesBetween(read.at, tonight.now) : null;
      },
      save: (row) => saveRow({ services, read, put, why }, row),
    };
  }, [t, i18n, clock, services, rows, deskFor]);
}
