/** What a word somebody looks for can name among the values of an entry: rights, limits, features, roles and plans, as they are read there. */
import type { i18n as Translator } from 'i18next';
import type { Filter } from '../entries.ts';

type Search = NonNullable<Filter['search']>;
export type NamedValue = NonNullable<Search['values']>[number];

type Words = Readonly<Record<string, string>>;
type Named = { readonly fields: readonly NamedValue['field'][]; readonly words: Words };

function limitWords({ t }: Translator): Words {
  const own = Object.entries<string>(t('office.limits', { returnObjects: true }));
  return Object.fromEntries(own.map(([limit, what]) => [limit, t('office.tenants.ownLimit', { what })]));
}

function namedValues(translator: Translator): readonly Named[] {
  const { t } = translator;
  return [
    { fields: ['granted', 'refused'], words: t('rights.can', { returnObjects: true }) },
    { fields: ['limits'], words: limitWords(translator) },
    { fields: ['features'], words: t('officePlans.names', { returnObjects: true }) },
    { fields: ['plan', 'defaultPlan'], words: t('office.plans.names', { returnObjects: true }) },
    {
      fields: ['role'],
      words: {
        ...t('office.roles', { returnObjects: true }),
        ...t('dashboard.roles', { returnObjects: true }),
      },
    },
  ];
}

export const valuesNamed = (
  translator: Translator,
  isNamed: (words: string) => boolean,
): readonly NamedValue[] =>
  namedValues(translator).flatMap(({ fields, words }) =>
    Object.entries(words).flatMap(([value, said]) =>
      isNamed(said) ? fields.map((field) => ({ field, value })) : [],
    ),
  );
