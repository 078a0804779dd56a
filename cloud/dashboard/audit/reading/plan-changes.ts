/** What a plan or a tenant's own limits allow before and after: only the limits and features that changed. */
import type { TFunction } from 'i18next';
import { z } from 'zod';
import { feature, type Limits } from '#shared/plans/plan.ts';
import { ownLimits } from '#shared/plans/subscription.ts';
import { limitNames } from '../../back-office/limit-names.ts';
import { bothOf, type Change, type Part } from './change.ts';
import { valueWords } from './value-words.ts';

export const ownLimitWords = (t: TFunction, limit: keyof Limits): string =>
  t('office.tenants.ownLimit', { what: t(`office.limits.${limit}`) });

export const limitChanges: Part = (sides, reading) => {
  const both = bothOf(sides, 'limits', ownLimits.default({}));
  if (both === undefined) return undefined;
  const { t } = reading.translator;
  return limitNames
    .filter((limit) => both.old[limit] !== both.now[limit])
    .map((limit) => ({
      name: reading.targetKind === 'plan' ? t(`office.limits.${limit}`) : ownLimitWords(t, limit),
      was: valueWords(limit, both.old[limit], reading),
      is: valueWords(limit, both.now[limit], reading),
    }));
};

const features = z.array(feature).default([]);

export const featureChanges: Part = (sides, { translator: { t } }) => {
  const both = bothOf(sides, 'features', features);
  if (both === undefined) return undefined;
  const told = (name: string, those: readonly z.infer<typeof feature>[]): readonly Change[] => {
    const is = those.map((each) => t(`officePlans.names.${each}`)).join('\n');
    return those.length === 0 ? [] : [{ name, was: null, is }];
  };
  const { old, now } = both;
  return [
    ...told(
      t('officePlans.given'),
      now.filter((each) => !old.includes(each)),
    ),
    ...told(
      t('officePlans.taken'),
      old.filter((each) => !now.includes(each)),
    ),
  ];
};
