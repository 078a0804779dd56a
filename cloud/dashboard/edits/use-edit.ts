/**
 * What is typed into a form that others may save too: what they changed and nobody touched here is taken in as soon as it is
 * known, and what both changed waits for a person to say which of the two is to stand.
 */
import { useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Merge } from '#shared/edits/merge-fields.ts';
import { sameJson } from '#shared/log/canonical-json.ts';
import { failureOf } from '../cloud-api/cloud-api.ts';
import { isClash } from './is-clash.ts';

export type Whose = 'mine' | 'theirs';

type State<T> = {
  /** What the page was told last. */
  readonly told: T;
  /** What there was before somebody else's change; what clashes is found against it. */
  readonly before: T;
  /** What is there now, as far as it is known: what is typed replaces it. */
  readonly there: T;
  readonly draft: T;
  readonly clashes: readonly string[];
  /** Since it was last sent, a person was asked which of two is to stand. */
  readonly wasAsked: boolean;
};

export type Edited<T> = Pick<State<T>, 'there' | 'draft' | 'clashes' | 'wasAsked'> & {
  readonly change: (draft: T) => void;
  readonly settle: (clash: string, whose: Whose) => void;
  /** What keeps it from being saved. */
  readonly problem: string | undefined;
  /** Everything typed that would be lost; null: nothing was. */
  readonly typed: T | null;
  readonly save: (
    send: (edit: { readonly opened: T; readonly wanted: T }) => Promise<unknown>,
  ) => Promise<void>;
};

type Source<T> = { readonly now: T; readonly merge: Merge<T>; readonly askAgain: () => void };

function withTold<T>(state: State<T>, now: T, merge: Merge<T>): State<T> {
  const before = state.clashes.length > 0 ? state.before : state.there;
  const { merged, clashes } = merge({ opened: before, wanted: state.draft, now });
  const wasAsked = state.wasAsked || clashes.length > 0;
  return { told: now, before, there: now, draft: merged, clashes, wasAsked };
}

function settled<T>(
  state: State<T>,
  { clash, whose }: { clash: string; whose: Whose },
  merge: Merge<T>,
): State<T> {
  const clashes = state.clashes.filter((one) => one !== clash);
  if (whose === 'mine') return { ...state, clashes };
  const { merged } = merge({ opened: state.before, wanted: state.draft, now: state.there }, [clash]);
  return { ...state, draft: merged, clashes };
}

export function useEdit<T>({ now, merge, askAgain }: Source<T>): Edited<T> {
  const [state, setState] = useState<State<T>>({
    told: now,
    before: now,
    there: now,
    draft: now,
    clashes: [],
    wasAsked: false,
  });
  if (!sameJson(now, state.told)) setState(withTold(state, now, merge));
  const { t } = useTranslation();
  const { there, draft, clashes, wasAsked } = state;
  const save: Edited<T>['save'] = async (send) => {
    setState((last) => ({ ...last, wasAsked: false }));
    try {
      await send({ opened: there, wanted: draft });
    } catch (error) {
      if (isClash(failureOf(error))) askAgain();
      throw error;
    }
    setState((last) => ({ ...last, before: draft, there: draft, clashes: [] }));
    askAgain();
  };
  return {
    ...{ there, draft, clashes, wasAsked, save },
    change: (next) => setState((last) => ({ ...last, draft: next })),
    settle: (clash, whose) => setState((last) => settled(last, { clash, whose }, merge)),
    problem: clashes.length > 0 ? t('edits.undecided') : undefined,
    typed: sameJson(draft, there) ? null : draft,
  };
}
