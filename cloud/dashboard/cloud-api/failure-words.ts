/** What went wrong, as a person reads it. */
import type { TFunction } from 'i18next';
import type { Failure } from './cloud-api.ts';

export const failureWords = (t: TFunction, failure: Failure): string =>
  failure.kind === 'refused'
    ? t(`dashboard.refusals.${failure.refusal}`, { count: failure.count ?? 0 })
    : t(`dashboard.${failure.kind}`);
