/** Whether a link is used, over or was cut: nothing on its page helps any more but another letter. */
import type { Failure } from '../cloud-api/cloud-api.ts';

const deadRefusals: ReadonlySet<string> = new Set(['link-unknown', 'invitation-unknown']);

/** What a link holds, as the cloud names it: the code of an invitation, else a token. Neither is a field of a form there. */
const heldByLinks: ReadonlySet<string> = new Set(['token', 'code']);

export const isDeadLink = (failure: Failure | undefined): boolean =>
  (failure?.kind === 'refused' && deadRefusals.has(failure.refusal)) ||
  (failure?.kind === 'invalid' && failure.fields.some((field) => heldByLinks.has(field)));
