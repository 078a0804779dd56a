/** What a typed line of paper means: the gestures it becomes, each at its own moment, or what is wrong in which field. */
import type { CommandInputs } from '#renderer/connection/commands.ts';
import type { Rows } from '#renderer/store/rows.ts';
import type { Impossible } from '#shared/log/impossible.ts';
import type { Party } from '#shared/parties/party.ts';
import { judgePastVisit } from '#shared/seatings/past-visit.ts';
import type { Today } from '#shared/settings/business-day.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { type ClockEntry, readEntry } from './clock-entry.ts';
import type { PaperField, PaperRow } from './paper-row.ts';

/** What cannot have been is told at once; what is still missing, once somebody tries. */
export type PaperProblem =
  | Impossible
  | 'not-a-time'
  | 'no-size'
  | 'no-time'
  | 'no-table'
  | 'unknown-table'
  | 'both'
  | 'not-seated'
  | 'nothing'
  | 'unknown-line';

export type PaperStep =
  | { readonly kind: 'parties.add'; readonly input: CommandInputs['parties.add'] }
  | { readonly kind: 'parties.seat'; readonly input: CommandInputs['parties.seat'] }
  | { readonly kind: 'parties.remove'; readonly input: CommandInputs['parties.remove'] }
  | { readonly kind: 'seatings.clear'; readonly input: CommandInputs['seatings.clear'] };

export type PaperReading =
  | { readonly kind: 'steps'; readonly steps: readonly PaperStep[] }
  | { readonly kind: 'problems'; readonly problems: Partial<Readonly<Record<PaperField, PaperProblem>>> };

export type Desk = {
  readonly tonight: Today;
  readonly rows: Rows;
  readonly queueId: string;
  /** Words for the bar, in any language. */
  readonly bar: readonly string[];
  /** The party that stands on this line of the last print. */
  readonly printed: Party | null;
};

const timeFields = ['came', 'seated', 'left', 'cleared'] as const;

type Times = Readonly<Record<(typeof timeFields)[number], ClockEntry>>;
type Problems = Partial<Record<PaperField, PaperProblem>>;

export function readPaperRow(row: PaperRow, desk: Desk): PaperReading {
  const { words } = row;
  // A number nobody stands on, and no size: everything else would be asked for in vain.
  if (desk.printed === null && words.line.trim() !== '' && words.size.trim() === '')
    return { kind: 'problems', problems: { line: 'unknown-line' } };
  const times: Times = {
    came: readEntry(words.came, desk.tonight),
    seated: readEntry(words.seated, desk.tonight),
    left: readEntry(words.left, desk.tonight),
    cleared: readEntry(words.cleared, desk.tonight),
  };
  const tables = tablesOf(words.table, desk);
  const meant = { times, tableIds: tables.kind === 'wrong' ? [] : tables.ids, desk };
  const problems: Problems = { ...impossibleIn(row, meant), ...fieldProblems(row, times, desk) };
  if (times.seated.kind === 'moment' && tables.kind === 'wrong') problems.table = tables.problem;
  if (Object.keys(problems).length > 0) return { kind: 'problems', problems };
  return { kind: 'steps', steps: stepsOf(row, meant) };
}

const at = (entry: ClockEntry): number | null => (entry.kind === 'moment' ? entry.at : null);

/** The station would refuse it for the same. */
function impossibleIn({ partyId, seatingId }: PaperRow, { times, tableIds, desk }: Meant): Problems {
  const { printed, tonight, rows } = desk;
  const said = {
    came: printed === null ? at(times.came) : null,
    seated: at(times.seated),
    left: at(times.left),
    cleared: at(times.cleared),
  };
  const sits = { seatingId, partyId: printed?.id ?? partyId, tableIds };
  const joinedAt = printed?.joinedAt ?? null;
  const judged = judgePastVisit(
    { said, joinedAt, seatedAt: null, sits },
    { today: tonight, sittings: rows.seatings.values() },
  );
  const problems: Problems = {};
  for (const why of judged.ok ? [] : judged.reason) problems[fieldOf(why)] ??= why;
  return problems;
}

function fieldOf(why: Impossible): PaperField {
  if ('moment' in why) return why.moment;
  return why.kind === 'table-taken' ? 'table' : 'seated';
}

function fieldProblems({ words }: PaperRow, times: Times, { printed }: Desk): Problems {
  const problems: Problems = {};
  const isSeated = times.seated.kind !== 'none';
  if (printed === null && !/^[1-9]\d?$/.test(words.size.trim())) problems.size = 'no-size';
  if (printed === null && times.came.kind === 'none') problems.came = 'no-time';
  for (const field of timeFields) {
    const entry = times[field];
    if (entry.kind === 'wrong') problems[field] = entry.problem;
  }
  if (isSeated && times.left.kind !== 'none') problems.left = 'both';
  if (!isSeated && words.table.trim() !== '') problems.seated = 'no-time';
  if (!isSeated && times.cleared.kind !== 'none') problems.cleared = 'not-seated';
  if (printed !== null && !isSeated && times.left.kind === 'none') problems.seated = 'nothing';
  return problems;
}

type Tables =
  | { readonly kind: 'tables'; readonly ids: CommandInputs['parties.seat']['tableIds'] }
  | { readonly kind: 'wrong'; readonly problem: 'no-table' | 'unknown-table' };

function tablesOf(text: string, { rows, bar }: Desk): Tables {
  const names = text.split('+').map((name) => foldText(name.trim()));
  if (names.every((name) => name === '')) return { kind: 'wrong', problem: 'no-table' };
  if (names.length === 1 && bar.some((word) => foldText(word) === names[0]))
    return { kind: 'tables', ids: [] };
  const known = [...rows.tables.values()].filter(({ removed }) => !removed);
  const ids = names.flatMap((name) =>
    known.filter((table) => foldText(table.name) === name).map(({ id }) => id),
  );
  return ids.length === names.length ? { kind: 'tables', ids } : { kind: 'wrong', problem: 'unknown-table' };
}

type Meant = {
  readonly times: Times;
  readonly tableIds: CommandInputs['parties.seat']['tableIds'];
  readonly desk: Desk;
};

function stepsOf(row: PaperRow, { times, tableIds, desk }: Meant): readonly PaperStep[] {
  const partyId = desk.printed?.id ?? row.partyId;
  const [came, seated, left, cleared] = [at(times.came), at(times.seated), at(times.left), at(times.cleared)];
  const steps: PaperStep[] = [];
  if (desk.printed === null && came !== null) steps.push(addition(row, came, desk));
  if (seated !== null) {
    const sat = { partyId, seatingId: row.seatingId, tableIds: [...tableIds], at: seated };
    const input = cleared === null ? sat : { ...sat, clearedAt: cleared };
    steps.push({ kind: 'parties.seat', input });
  }
  if (left !== null) steps.push({ kind: 'parties.remove', input: { partyId, reason: row.reason, at: left } });
  if (cleared !== null) {
    const input = { seatingId: row.seatingId, leaves: leftAs(tableIds, desk), at: cleared };
    steps.push({ kind: 'seatings.clear', input });
  }
  return steps;
}

/** Whoever left hours ago does not make a table dirty that was cleaned since, nor clean one that is dirty now. */
const leftAs = (tableIds: readonly string[], { rows }: Desk): 'ready' | 'dirty' =>
  tableIds.some((id) => rows.tables.get(id)?.condition === 'dirty') ? 'dirty' : 'ready';

function addition({ words, partyId }: PaperRow, came: number, { queueId }: Desk): PaperStep {
  const phone = words.phone.trim();
  const personal = {
    name: words.name.trim(),
    phone: phone === '' ? null : phone,
    email: null,
    notes: '',
    requests: '',
  };
  const input = {
    partyId,
    queueId,
    size: Number(words.size),
    personal,
    tags: [],
    seatingPreference: null,
    serviceType: null,
    quotedMinutes: null,
    at: came,
  };
  return { kind: 'parties.add', input };
}
