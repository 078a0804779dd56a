// What the station keeps of its quotes between starts: each party's first one with the room it was computed from, and
// what the nights so far have taught. A row that cannot be read is as if it had never been: the quote starts from less.
import { z } from 'zod';
import { type Learned, learned } from '#shared/quoting/learned.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';

const minutes = z.object({ p20: z.number(), p50: z.number(), p80: z.number(), p90: z.number() });

const keptEstimate = z.object({ size: z.int(), raw: minutes, quote: minutes });
export type KeptEstimate = z.infer<typeof keptEstimate>;

export interface LedgerEntry {
  readonly partyId: string;
  /** When the business day of the quote began. */
  readonly nightAt: number;
  readonly quotedAt: number;
  readonly estimate: KeptEstimate;
}

export interface KeptQuote extends LedgerEntry {
  /** The room and the night so far, as they were. */
  readonly snapshot: object;
}

export interface Lesson {
  readonly learned: Learned;
  /** Nights that began up to here are in it. */
  readonly throughAt: number;
}

export interface QuoteMemory {
  readonly lesson: () => Lesson | null;
  readonly learn: (lesson: Lesson) => void;
  /** Rooms of nights before are forgotten: the quotes themselves are in the log. */
  readonly forget: (beforeAt: number) => void;
  /** The first quote of a party stays. */
  readonly keep: (entries: readonly KeptQuote[]) => void;
  readonly quotesOf: (nightAt: number) => readonly LedgerEntry[];
}

export const createQuoteMemory = (database: StationDatabase): QuoteMemory => ({
  ...lessonsIn(database),
  ...ledgerIn(database),
});

function lessonsIn({ db, statements }: StationDatabase): Pick<QuoteMemory, 'lesson' | 'learn'> {
  const { sql, first, run } = statements;
  return {
    lesson: () => {
      const row = first(sql.selectFrom('quote_memory').selectAll().where('id', '=', 1));
      const read = row === undefined ? null : learned.safeParse(parsedJson(row.learned));
      return row === undefined || read?.data === undefined
        ? null
        : { learned: read.data, throughAt: row.through_at };
    },
    learn: ({ learned: taught, throughAt }) => {
      const values = { learned: JSON.stringify(taught), through_at: throughAt };
      writeTransaction(db, () =>
        run(
          sql
            .insertInto('quote_memory')
            .values({ id: 1, ...values })
            .onConflict((conflict) => conflict.column('id').doUpdateSet(values)),
        ),
      );
    },
  };
}

function ledgerIn({ db, statements }: StationDatabase): Omit<QuoteMemory, 'lesson' | 'learn'> {
  const { sql, all, run } = statements;
  const keepOne = ({ partyId, nightAt, quotedAt, estimate, snapshot }: KeptQuote): void => {
    const values = {
      party_id: partyId,
      night_at: nightAt,
      quoted_at: quotedAt,
      estimate: JSON.stringify(estimate),
      snapshot: JSON.stringify(snapshot),
    };
    run(
      sql
        .insertInto('quote_ledger')
        .values(values)
        .onConflict((conflict) => conflict.column('party_id').doNothing()),
    );
  };
  const ofNight = (nightAt: number) =>
    all(sql.selectFrom('quote_ledger').selectAll().where('night_at', '=', nightAt).orderBy('quoted_at'));
  return {
    keep: (entries) => writeTransaction(db, () => entries.forEach(keepOne)),
    forget: (beforeAt) =>
      writeTransaction(db, () => run(sql.deleteFrom('quote_ledger').where('night_at', '<', beforeAt))),
    quotesOf: (nightAt) =>
      ofNight(nightAt).flatMap((row) => {
        const estimate = keptEstimate.safeParse(parsedJson(row.estimate)).data;
        return estimate === undefined
          ? []
          : [{ partyId: row.party_id, nightAt, quotedAt: row.quoted_at, estimate }];
      }),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
