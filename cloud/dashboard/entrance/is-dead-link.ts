/** Whether a link is used, over or was cut: nothing on its page helps any more but another letter. */
import type { Failure } from '../cloud-api/cloud-api.ts';

export const isDeadLink = (failure: Failure | undefined): boolean =>
  (failure?.kind === 'refused' && failure.refusal === 'link-unknown') ||
  (failure?.kind === 'invalid' && failure.fields.includes('token'));
