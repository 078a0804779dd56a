// Hours that two people change at once, day by day. A week nobody has told of yet is a closed one.
import { changedFields, type Edit, type Merged, mergeFields } from '../edits/merge-fields.ts';
import { hours } from './hours.ts';

const weekdays = ['0', '1', '2', '3', '4', '5', '6'] as const;

/** Of spans, or of what is being typed as such. */
type Week<Span> = readonly (readonly Span[])[];

const daysOf = <Span>(week: Week<Span>): Readonly<Record<string, readonly Span[]>> =>
  Object.fromEntries(weekdays.map((name, day) => [name, week[day] ?? []]));

/** Days that do not go together, such as a night into an earlier morning, clash as if both had changed each. */
export function mergeHours<Span>(
  { opened, wanted, now }: Edit<Week<Span>>,
  theirs: readonly string[] = [],
): Merged<Week<Span>> {
  const [before, after] = [daysOf(opened), daysOf(wanted)];
  const { merged, clashes } = mergeFields({ opened: before, wanted: after, now: daysOf(now) }, theirs);
  const week = weekdays.map((name) => merged[name] ?? []);
  if (clashes.length > 0 || hours.safeParse(week).success || !hours.safeParse(wanted).success)
    return { merged: week, clashes };
  const touched = Object.keys(changedFields(before, after));
  return {
    merged: weekdays.map((name, day) => (theirs.includes(name) ? (now[day] ?? []) : (merged[name] ?? []))),
    clashes: touched,
  };
}
