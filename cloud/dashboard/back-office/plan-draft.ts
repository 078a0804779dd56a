/** A plan as an operator types it, what of it cannot be right, and what it would change. */
import { type Feature, feature, type Limits, type PlanDetails, planDetails } from '#shared/plans/plan.ts';
import { limitNames } from './limit-names.ts';

export const prices = ['monthly', 'yearly'] as const;
export type Price = (typeof prices)[number];
type Field = keyof Limits | Price;

export type PlanDraft = {
  readonly typed: Readonly<Record<Field, string>>;
  readonly features: readonly Feature[];
};

const CENTS = 100;

const euros = (minor: number): string =>
  minor % CENTS === 0 ? String(minor / CENTS) : (minor / CENTS).toFixed(2);

export const draftOf = ({ limits, features, monthlyMinor, yearlyMinor }: PlanDetails): PlanDraft => ({
  typed: {
    restaurants: String(limits.restaurants),
    queues: String(limits.queues),
    staff: String(limits.staff),
    requestsPer15Minutes: String(limits.requestsPer15Minutes),
    monthly: euros(monthlyMinor),
    yearly: euros(yearlyMinor),
  },
  features,
});

const wholeOf = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN);

/** With a point or a comma, as people write amounts. */
const minorOf = (typed: string): number =>
  /^\d+(?:[.,]\d{1,2})?$/.test(typed.trim())
    ? Math.round(Number(typed.trim().replace(',', '.')) * CENTS)
    : Number.NaN;

const read = ({ typed, features }: PlanDraft): PlanDetails => ({
  limits: {
    restaurants: wholeOf(typed.restaurants),
    queues: wholeOf(typed.queues),
    staff: wholeOf(typed.staff),
    requestsPer15Minutes: wholeOf(typed.requestsPer15Minutes),
  },
  features: feature.options.filter((each) => features.includes(each)),
  monthlyMinor: minorOf(typed.monthly),
  yearlyMinor: minorOf(typed.yearly),
});

/** Undefined while something of it cannot be right. */
export const detailsOf = (draft: PlanDraft): PlanDetails | undefined =>
  planDetails.safeParse(read(draft)).data;

export function isWrong(draft: PlanDraft, field: Field): boolean {
  const { limits, monthlyMinor, yearlyMinor } = planDetails.shape;
  const wanted = read(draft);
  if (field === 'monthly') return !monthlyMinor.safeParse(wanted.monthlyMinor).success;
  if (field === 'yearly') return !yearlyMinor.safeParse(wanted.yearlyMinor).success;
  return !limits.shape[field].safeParse(wanted.limits[field]).success;
}

export type PlanChange =
  | {
      readonly kind: 'limit';
      readonly name: keyof Limits;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'price'; readonly name: Price; readonly before: number; readonly after: number }
  | { readonly kind: 'feature'; readonly name: Feature; readonly isGiven: boolean };

export function changesOf(before: PlanDetails, after: PlanDetails): readonly PlanChange[] {
  const limits = limitNames.map(
    (name) => ({ kind: 'limit', name, before: before.limits[name], after: after.limits[name] }) as const,
  );
  const amounts = prices.map((name) => {
    const key = `${name}Minor` as const;
    return { kind: 'price', name, before: before[key], after: after[key] } as const;
  });
  const features = feature.options
    .filter((name) => before.features.includes(name) !== after.features.includes(name))
    .map((name) => ({ kind: 'feature', name, isGiven: after.features.includes(name) }) as const);
  return [...[...limits, ...amounts].filter((each) => each.before !== each.after), ...features];
}
