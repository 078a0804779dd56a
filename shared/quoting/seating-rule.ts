// When this house gives a small party a bigger table than it needs. Five ways are known; each night is replayed under
// all five, and the one whose quotes came closest is used from then on.
import { z } from 'zod';

export type SeatingRule =
  /** A bigger table once the party has waited so long, or when nobody else waits for such a table. */
  | { readonly kind: 'after'; readonly minutes: number }
  /** Only while two such tables stand idle. */
  | { readonly kind: 'two-idle' };

const handicapWorth = 8;
const keptPerNight = 0.93;
const switchBy = 0.05;
export const errorCap = 25;

interface Candidate {
  readonly rule: SeatingRule;
  /** Minutes of error it starts with. */
  readonly handicap: number;
}

export const candidates: readonly Candidate[] = [
  { rule: { kind: 'after', minutes: 0 }, handicap: 0 },
  { rule: { kind: 'after', minutes: 6 }, handicap: 1.2 },
  { rule: { kind: 'after', minutes: 12 }, handicap: 0 },
  { rule: { kind: 'after', minutes: 20 }, handicap: 1.2 },
  { rule: { kind: 'two-idle' }, handicap: 2.4 },
];

export const ruleRecord = z.object({
  errors: z.array(z.number()).readonly(),
  quotes: z.number(),
  chosen: z.int().min(0),
});
export type RuleRecord = Readonly<z.infer<typeof ruleRecord>>;

export const usualRule: RuleRecord = { errors: candidates.map(() => 0), quotes: 0, chosen: 2 };

export const chosenRule = (record: RuleRecord): SeatingRule =>
  candidates[record.chosen]?.rule ?? { kind: 'after', minutes: 12 };

/** `errors` are a night's summed errors, one for each candidate. */
export function judgeRules(record: RuleRecord, errors: readonly number[], quotes: number): RuleRecord {
  const sums = candidates.map(
    (_, index) => (record.errors[index] ?? 0) * keptPerNight + (errors[index] ?? 0),
  );
  const weight = record.quotes * keptPerNight + quotes;
  const means = candidates.map(
    ({ handicap }, index) => ((sums[index] ?? 0) + handicapWorth * handicap) / (weight + handicapWorth),
  );
  const best = means.indexOf(Math.min(...means));
  const gain = (means[record.chosen] ?? 0) - (means[best] ?? 0);
  return { errors: sums, quotes: weight, chosen: gain > switchBy ? best : record.chosen };
}
