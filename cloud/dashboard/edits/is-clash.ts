/** Whether a change was refused because somebody else changed the same meanwhile. */
import type { Failure } from '../cloud-api/cloud-api.ts';

export const isClash = (failure: Failure | undefined): boolean =>
  failure?.kind === 'refused' && failure.refusal === 'changed-meanwhile';
