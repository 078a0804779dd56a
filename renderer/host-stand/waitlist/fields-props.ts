/** What every part of the full entry is given. */
import type { DraftProblems, PartyDraft } from './party-draft.ts';

export type FieldsProps = {
  readonly draft: PartyDraft;
  /** The party that is corrected; null: a new one. */
  readonly partyId: string | null;
  readonly country: string;
  readonly problems: DraftProblems;
  readonly onChange: (change: Partial<PartyDraft>) => void;
};
