// Free text that two people changed at once is joined, so that what each wrote stands.

const between = ' / ';
const framed = (text: string): string => `${between}${text}${between}`;

export interface TextChange {
  readonly is: string;
  /** What the writer saw. */
  readonly was: string;
  readonly next: string;
}

/** Null when the two do not go together: one of them took the text away, or it would grow too long. */
export function joinedText({ is, was, next }: TextChange, limit: number): string | null {
  if (is === was || is === next) return next;
  const joined = was === '' ? null : withPartChanged(is, was, next);
  const text = joined ?? withPartAdded(is, next);
  return text === null || text.length > limit ? null : text;
}

/** What the writer saw still stands beside what somebody added: only that part changes. */
function withPartChanged(is: string, was: string, next: string): string | null {
  if (!framed(is).includes(framed(was))) return null;
  const changed = framed(is).replace(framed(was), () => (next === '' ? between : framed(next)));
  return changed.slice(between.length, -between.length);
}

function withPartAdded(is: string, next: string): string | null {
  if (is === '' || next === '') return null;
  return framed(is).includes(framed(next)) ? is : `${is}${between}${next}`;
}
