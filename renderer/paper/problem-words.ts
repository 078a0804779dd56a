/** What is wrong in a field of a line of paper, in a few words; of a table with whoever had it, and from when to when. */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import type { ClockWords } from '#renderer/time/clock-words.ts';
import { partyName, tableWords } from '#renderer/words/party-words.ts';
import type { PaperProblem } from './read-paper-row.ts';

export type Teller = { readonly t: TFunction; readonly rows: Rows; readonly clock: ClockWords };

export function problemWords({ t, rows, clock }: Teller, problem: PaperProblem): string {
  if (typeof problem === 'string') return t(`paper.problems.${problem}`);
  switch (problem.kind) {
    case 'not-yet':
    case 'another-day':
    case 'before-joined':
    case 'before-seated':
      return t(`paper.problems.${problem.kind}`);
    case 'table-taken':
    case 'sat-elsewhere': {
      const { partyId, tableIds, seatedAt, clearedAt } = problem.by;
      const words = {
        name: partyName(t, rows.parties.get(partyId) ?? null),
        table: tableWords(t, tableIds, rows),
        from: clock.time(seatedAt),
      };
      return clearedAt === null
        ? t(`paper.still.${problem.kind}`, words)
        : t(`paper.past.${problem.kind}`, { ...words, until: clock.time(clearedAt) });
    }
  }
}
